package se.stegvis.bot.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Knows whether a letter was handed over to its last line, so that it may have been taken. */
final class WatchedTransport extends SMTPTransport {

  private boolean handedOver;

  /**
   * A way to a server that is not open yet.
   *
   * @param isTls whether it speaks TLS from the first byte
   */
  WatchedTransport(Session session, URLName server, boolean isTls) {
    super(session, server, server.getProtocol(), isTls);
  }

  boolean hasHandedOver() {
    return handedOver;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    handedOver = true;
    super.finishData();
  }

  @Override
  protected void finishBdat() throws IOException, MessagingException {
    handedOver = true;
    super.finishBdat();
  }
}
