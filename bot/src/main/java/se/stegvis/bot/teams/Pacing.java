package se.stegvis.bot.teams;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.scheduler.delivery.Pace;

/**
 * Lets a call wait for its turn, right before it is written: with a connection and a token in its
 * hands, so that nothing more delays it. Whoever comes late to their turn loses it and takes
 * another: if all that a pause of this process has held up went at once, Teams would see a burst.
 */
final class Pacing implements Interceptor {

  private static final Logger LOG = LoggerFactory.getLogger(Pacing.class);

  /** Longer is not waited; the message comes back. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * 45 calls a second that are up to this late, by a clock known to 20 ms, are 48 in any second.
   */
  private static final Duration LATE = Duration.ofMillis(40);

  /** What the database needs to note a beginning, also when its disk is busy. */
  private static final Duration HEAD_START = Duration.ofMillis(100);

  /** Whoever stood still for longer than this asks again whether it is theirs to write. */
  private static final Duration STILL_THEIRS = Duration.ofSeconds(1);

  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final int TOO_MANY_REQUESTS = 429;

  private final Pace pace;
  private volatile long pausedUntil = System.nanoTime();

  Pacing(Pace pace) {
    this.pace = pace;
  }

  /** That no turn is to be had for so long, or none that could be kept. */
  static final class NotNow extends IOException {
    private static final long serialVersionUID = 1;
    private final Duration in;

    NotNow(Duration in) {
      super("no turn");
      this.in = in;
    }

    Duration in() {
      return in;
    }
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    var request = chain.request();
    var begun = request.tag(Begun.class);
    await(conversation(request.url()), begun);
    if (begun != null) {
      begun.begin();
    }
    var response = chain.proceed(request);
    if (response.code() == TOO_MANY_REQUESTS) {
      pause(response);
    }
    return response;
  }

  /**
   * Waits for a turn, and asks right before it whether the call may be written at all: what is
   * killed while it waits has not begun. If the database takes so long to say so that the turn is
   * lost, it is not asked again before the next, unless that is much later.
   */
  private void await(@Nullable String conversation, @Nullable Begun begun) throws IOException {
    var patience = System.nanoTime() + PATIENCE.toNanos();
    var askedAgain = System.nanoTime();
    while (true) {
      var left = Duration.ofNanos(patience - System.nanoTime());
      var turn = next(conversation, left);
      if (turn.in().compareTo(left) > 0) {
        throw new NotNow(turn.in());
      }
      var at = System.nanoTime() + turn.in().toNanos();
      var isTaken = turn instanceof Pace.Turn.Taken;
      if (isTaken && begun != null) {
        sleepUntil(at - HEAD_START.toNanos());
        waitOut(patience);
        if (!isLate(at) && System.nanoTime() - askedAgain >= 0) {
          // From before it is asked: it may stand still while it hears the answer.
          askedAgain = System.nanoTime() + STILL_THEIRS.toNanos();
          begun.ask();
        }
      }
      sleepUntil(at);
      if (isTaken && isInTurn(at)) {
        return;
      }
      waitOut(patience);
    }
  }

  private boolean isInTurn(long at) {
    return !isLate(at) && System.nanoTime() - pausedUntil >= 0;
  }

  private static boolean isLate(long at) {
    return System.nanoTime() - at > LATE.toNanos();
  }

  /** Without a turn nothing is written, and whoever waits must hear so. */
  private Pace.Turn next(@Nullable String conversation, Duration left) throws IOException {
    try {
      return pace.next(conversation, left);
    } catch (RuntimeException e) {
      throw new IOException("no turn could be asked for", e);
    }
  }

  /** A pause that another call was told of meanwhile, as far as patience goes. */
  private void waitOut(long patience) throws InterruptedIOException {
    sleepUntil(pausedUntil - patience < 0 ? pausedUntil : patience);
  }

  /** Not at all if that is past. */
  private static void sleepUntil(long nanoTime) throws InterruptedIOException {
    try {
      Thread.sleep(Duration.ofNanos(nanoTime - System.nanoTime()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Where a conversation's own windows are kept, it is the tenant that is asked for too much. */
  private void pause(Response response) {
    var heard = Instant.ofEpochMilli(response.receivedResponseAtMillis());
    var asked = RetryAfter.in(response.header("Retry-After"), heard).orElse(PAUSE);
    var length = asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
    var until = System.nanoTime() + length.toNanos();
    if (until - pausedUntil > 0) {
      pausedUntil = until;
    }
    try {
      pace.pause(length);
    } catch (RuntimeException e) {
      // What was answered is worth more: this node pauses, the others will be told themselves.
      LOG.warn("the other nodes could not be told to pause", e);
    }
  }

  /** What follows "conversations" in the path. */
  private static @Nullable String conversation(HttpUrl url) {
    var path = url.pathSegments();
    var id = path.indexOf("conversations") + 1;
    return id == 0 || id == path.size() || path.get(id).isEmpty() ? null : path.get(id);
  }
}
