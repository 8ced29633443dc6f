package se.stegvis.bot.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands one letter to the server on a connection of its own, and tells how far it came. */
final class Smtp {

  /** Milliseconds; and a server that offers TLS is taken at its word. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "connectiontimeout", "5000",
          "timeout", "15000",
          "writetimeout", "15000",
          "starttls.enable", "true",
          "ssl.checkserveridentity", "true");

  private static final String TLS = "smtps";

  private final JavaMailSenderImpl server;
  private final String protocol;

  Smtp(JavaMailSenderImpl server) {
    this.server = server;
    var named = server.getProtocol();
    protocol = named == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : named;
    DEFAULTS.forEach(
        (name, value) ->
            server.getJavaMailProperties().putIfAbsent("mail." + protocol + "." + name, value));
  }

  Session session() {
    return server.getSession();
  }

  /** What came of it. */
  sealed interface Handed {

    record Taken() implements Handed {}

    /** The server said no, with a code of its own. */
    record Refused(int code) implements Handed {}

    /** It was never handed over. */
    record Unsent(String cause, MessagingException exception) implements Handed {}

    /** It was handed over, and nothing was heard. */
    record Unheard() implements Handed {}
  }

  /**
   * @param mayBegin asked right before the letter's first line
   */
  Handed hand(MimeMessage letter, BooleanSupplier mayBegin) {
    var transport =
        new WatchedTransport(
            session(),
            new URLName(protocol, server.getHost(), server.getPort(), null, null, null),
            protocol.equals(TLS),
            mayBegin);
    try {
      transport.connect(
          server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
      transport.sendMessage(letter, recipients(letter));
      return new Handed.Taken();
    } catch (AuthenticationFailedException e) {
      return new Handed.Unsent("login", e);
    } catch (MessagingException e) {
      return failed(transport, e);
    } finally {
      close(transport);
    }
  }

  private static Address[] recipients(MimeMessage letter) throws MessagingException {
    return letter.getAllRecipients();
  }

  private static Handed failed(WatchedTransport transport, MessagingException e) {
    var code = code(e);
    if (code != null) {
      return new Handed.Refused(code);
    }
    return transport.hasHandedOver() ? new Handed.Unheard() : new Handed.Unsent("connection", e);
  }

  /** The server's own answer, that on the recipient before that on the whole. */
  private static @Nullable Integer code(MessagingException failure) {
    return Stream.<Exception>iterate(
            failure,
            each -> each != null,
            each -> each instanceof MessagingException next ? next.getNextException() : null)
        .flatMap(each -> Stream.ofNullable(own(each)))
        .filter(code -> code >= 400)
        .reduce((_, inner) -> inner)
        .orElse(null);
  }

  private static @Nullable Integer own(Exception failure) {
    return switch (failure) {
      case SMTPAddressFailedException address -> address.getReturnCode();
      case SMTPSendFailedException all -> all.getReturnCode();
      default -> null;
    };
  }

  /** What is taken stays taken, whatever comes of the farewell. */
  private static void close(WatchedTransport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      // There is nothing left to say on it.
    }
  }
}
