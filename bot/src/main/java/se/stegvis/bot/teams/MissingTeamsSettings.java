package se.stegvis.bot.teams;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.ExitCodeGenerator;

/** A start was tried without what makes it possible to tell Teams from anybody else. */
final class MissingTeamsSettings extends RuntimeException implements ExitCodeGenerator {

  private static final long serialVersionUID = 1L;

  private MissingTeamsSettings(List<String> variables) {
    super("Not set: " + String.join(", ", variables));
  }

  private MissingTeamsSettings(String message, Exception cause) {
    super(message, cause);
  }

  static void check(TeamsProperties teams) {
    var settings = new LinkedHashMap<String, Boolean>();
    settings.put("STEGVIS_TEAMS_APP_ID", !teams.appId().isBlank());
    settings.put(
        "STEGVIS_TEAMS_APP_PASSWORD", !teams.appPassword().isBlank() || teams.hasCertificate());
    settings.put("STEGVIS_TEAMS_TENANT_ID", !teams.tenants().isEmpty());
    settings.values().removeIf(isSet -> isSet);
    if (!settings.isEmpty()) {
      throw new MissingTeamsSettings(List.copyOf(settings.keySet()));
    }
  }

  static MissingTeamsSettings certificate(Exception cause) {
    return new MissingTeamsSettings(
        "STEGVIS_TEAMS_CERTIFICATE is no PKCS #12 file with one key that"
            + " STEGVIS_TEAMS_CERTIFICATE_PASSWORD opens",
        cause);
  }

  /** Bad input, as the command line counts it. */
  @Override
  public int getExitCode() {
    return 2;
  }
}
