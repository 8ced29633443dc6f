package se.stegvis.bot.teams;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Outcome.Delivered;
import se.stegvis.scheduler.outbox.Outcome.Gone;
import se.stegvis.scheduler.outbox.Outcome.Impossible;
import se.stegvis.scheduler.outbox.Outcome.Stopped;
import se.stegvis.scheduler.outbox.Outcome.TryLater;
import se.stegvis.scheduler.outbox.Outcome.Uncertain;
import se.stegvis.scheduler.outbox.Stop;

/**
 * What a connector's answer to sending means. It follows Microsoft's table "Status codes from bot
 * conversational APIs", which says that nothing else may be tried again: neither 500 nor a code
 * that it does not name, such as 408.
 */
final class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final Set<Integer> PASSING = Set.of(412, 429, 502, 503, 504);
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final Set<Integer> REFUSED = Set.of(401, FORBIDDEN);

  private static final Map<String, Stop.Cause> STOPS =
      Map.of(
          "BotNotInConversationRoster", Stop.Cause.REMOVED,
          "BotDisabledByAdmin", Stop.Cause.DISABLED,
          "ConversationBlockedByUser", Stop.Cause.BLOCKED,
          // What it was called before, send-proactive-messages.md.
          "MessageWritesBlocked", Stop.Cause.BLOCKED);

  private final Patience patience;

  Answers(Patience patience) {
    this.patience = patience;
  }

  /**
   * @param name what was to be sent, for logs: an id, never a text
   * @param attempt how many times it has been tried, this time included
   */
  Outcome outcome(String name, int attempt, ConnectorFailure failure) {
    return switch (failure) {
      // The connector has taken it; only what it calls it is not known.
      case ConnectorFailure.Answered answer when answer.isSuccess() -> new Delivered(null);
      case ConnectorFailure.Answered answer -> answered(name, attempt, answer);
      case ConnectorFailure.Unsent unsent -> {
        if (unsent.cause().equals(ConnectorFailure.NO_TOKEN)) {
          LOG.error("{} waits: no token is had, is the secret or the certificate right?", name);
        }
        yield new TryLater(unsent.cause(), patience.in(attempt, unsent.in()));
      }
      case ConnectorFailure.Unheard unheard -> new Uncertain(unheard.cause(), patience.inDoubt());
      case ConnectorFailure.Fault fault -> {
        LOG.error("{} could not be sent", name, fault.exception());
        yield new Impossible(fault.cause());
      }
    };
  }

  /** For what may be sent twice. */
  TryLater again(int attempt, ConnectorFailure.Unheard unheard) {
    return new TryLater(unheard.cause(), patience.in(attempt, null));
  }

  private Outcome answered(String name, int attempt, ConnectorFailure.Answered answer) {
    if (PASSING.contains(answer.status())) {
      return new TryLater(answer.cause(), patience.after(attempt, answer.retryAfter()));
    }
    if (answer.status() == NOT_FOUND && !isActivity(answer.code())) {
      return new Gone(answer.cause());
    }
    var stop = stop(answer);
    if (stop.isEmpty() && REFUSED.contains(answer.status())) {
      // Not the code, which is a stranger's word.
      LOG.error("{} was refused, http-{}: is the bot registered?", name, answer.status());
    }
    return stop.<Outcome>map(why -> new Stopped(why, answer.cause()))
        .orElseGet(() -> new Impossible(answer.cause()));
  }

  private static Optional<Stop.Cause> stop(ConnectorFailure.Answered answer) {
    var code = answer.code();
    return answer.status() == FORBIDDEN && code != null
        ? Optional.ofNullable(STOPS.get(code))
        : Optional.empty();
  }

  private static boolean isActivity(@Nullable String code) {
    return "ActivityNotFoundInConversation".equals(code);
  }
}
