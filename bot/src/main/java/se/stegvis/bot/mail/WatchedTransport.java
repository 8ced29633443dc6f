package se.stegvis.bot.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Asks before a letter's last line is handed over whether that may be, and knows whether it was, so
 * that the letter may have been taken.
 */
final class WatchedTransport extends SMTPTransport {

  private final BooleanSupplier mayBegin;
  private boolean handedOver;

  /**
   * A way to a server that is not open yet.
   *
   * @param isTls whether it speaks TLS from the first byte
   */
  WatchedTransport(Session session, URLName server, boolean isTls, BooleanSupplier mayBegin) {
    super(session, server, server.getProtocol(), isTls);
    this.mayBegin = mayBegin;
  }

  boolean hasHandedOver() {
    return handedOver;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    begin();
    super.finishData();
  }

  @Override
  protected void finishBdat() throws IOException, MessagingException {
    begin();
    super.finishBdat();
  }

  private void begin() throws MessagingException {
    if (!mayBegin()) {
      throw new MessagingException("it is somebody else's to send");
    }
    handedOver = true;
  }

  private boolean mayBegin() throws MessagingException {
    try {
      return mayBegin.getAsBoolean();
    } catch (RuntimeException e) {
      throw new MessagingException("its beginning could not be noted", e);
    }
  }
}
