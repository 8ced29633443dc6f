package se.stegvis.bot.mail;

import jakarta.mail.internet.InternetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.ExitCodeGenerator;

/** Units allow e-mail, and there is nothing to send it with. */
final class MissingMailSettings extends RuntimeException implements ExitCodeGenerator {

  private static final long serialVersionUID = 1L;

  private MissingMailSettings(String message) {
    super(message);
  }

  /** The sender, where nothing is missing. */
  static InternetAddress check(MailProperties mail, boolean hasServer) {
    var settings = new LinkedHashMap<String, Boolean>();
    settings.put("SPRING_MAIL_HOST", hasServer);
    settings.put("STEGVIS_MAIL_FROM", !mail.from().isEmpty());
    settings.values().removeIf(isSet -> isSet);
    if (!settings.isEmpty()) {
      throw new MissingMailSettings(
          "Not set: " + String.join(", ", List.copyOf(settings.keySet())));
    }
    return Addresses.read(mail.from())
        .orElseThrow(() -> new MissingMailSettings("STEGVIS_MAIL_FROM is no e-mail address"));
  }

  /** Bad input, as the command line counts it. */
  @Override
  public int getExitCode() {
    return 2;
  }
}
