package se.stegvis.bot.teams;

import java.io.IOException;
import okhttp3.Interceptor;

/**
 * Whether a call has begun to be written: what fails before that has not arrived, and what fails
 * after it may have.
 */
final class Begun {

  private volatile boolean begun;

  void begin() {
    begun = true;
  }

  /** Makes {@link Unsent} of what fails before anything is written. */
  static final Interceptor WATCH =
      chain -> {
        var mark = new Begun();
        try {
          return chain.proceed(chain.request().newBuilder().tag(Begun.class, mark).build());
        } catch (IOException e) {
          throw mark.begun ? e : new Unsent(e);
        }
      };

  /** That nothing was sent, and why. */
  static final class Unsent extends IOException {
    private static final long serialVersionUID = 1;

    Unsent(IOException cause) {
      super(cause);
    }
  }
}
