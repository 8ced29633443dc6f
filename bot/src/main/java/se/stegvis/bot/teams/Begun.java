package se.stegvis.bot.teams;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Whether a call has begun to be written: what fails before that has not arrived, and what fails
 * after it may have.
 */
final class Begun {

  private final BooleanSupplier mayBegin;
  private volatile boolean begun;

  private Begun(BooleanSupplier mayBegin) {
    this.mayBegin = mayBegin;
  }

  /**
   * Asks whether it may be written now.
   *
   * @throws IOException if it may not be, or if that cannot be told
   */
  void ask() throws IOException {
    if (!mayBegin()) {
      throw new IOException("it is somebody else's to send");
    }
  }

  /** To be called right before it is written. */
  void begin() {
    begun = true;
  }

  private boolean mayBegin() throws IOException {
    try {
      return mayBegin.getAsBoolean();
    } catch (RuntimeException e) {
      throw new IOException("its beginning could not be noted", e);
    }
  }

  /**
   * Makes {@link Unsent} of what fails before anything is written.
   *
   * @param mayBegin asked right before a call is written
   */
  static Interceptor watch(BooleanSupplier mayBegin) {
    return chain -> proceed(chain, new Begun(mayBegin));
  }

  private static Response proceed(Interceptor.Chain chain, Begun mark) throws IOException {
    try {
      return chain.proceed(chain.request().newBuilder().tag(Begun.class, mark).build());
    } catch (IOException e) {
      throw mark.begun ? e : new Unsent(e);
    }
  }

  /** That nothing was sent, and why. */
  static final class Unsent extends IOException {
    private static final long serialVersionUID = 1;

    Unsent(IOException cause) {
      super(cause);
    }
  }
}
