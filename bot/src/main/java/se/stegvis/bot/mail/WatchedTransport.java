package se.stegvis.bot.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Asks before a letter's first line whether it may be handed over, and knows whether it was to its
 * last, so that it may have been taken.
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
  protected OutputStream data() throws MessagingException {
    ask();
    return super.data();
  }

  @Override
  protected OutputStream bdat() throws MessagingException {
    ask();
    return super.bdat();
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

  private void ask() throws MessagingException {
    if (!mayBegin()) {
      throw new MessagingException("it is somebody else's to send");
    }
  }

  private boolean mayBegin() throws MessagingException {
    try {
      return mayBegin.getAsBoolean();
    } catch (RuntimeException e) {
      throw new MessagingException("its beginning could not be noted", e);
    }
  }
}
