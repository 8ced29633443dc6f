package se.stegvis.bot.teams;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.restclient.RestException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a connector did not do what it was asked to, as read from what the SDK throws. */
sealed interface ConnectorFailure {

  /** Entra gives us none for our own secret or certificate, or could not be asked. */
  String NO_TOKEN = "no-token";

  /** A code for logs and for the outbox. */
  String cause();

  /**
   * It answered.
   *
   * @param code the connector's name for the error, if it gave one
   */
  record Answered(int status, @Nullable String code, @Nullable String retryAfter)
      implements ConnectorFailure {

    @Override
    public String cause() {
      return code == null ? "http-" + status : "http-" + status + "-" + code;
    }

    /** It did what it was asked to; only its answer could not be read. */
    boolean isSuccess() {
      return status >= 200 && status < 300;
    }
  }

  /**
   * Nothing was written to it.
   *
   * @param in when it is worth while to try again, null if that is not known
   */
  record Unsent(String cause, @Nullable Duration in) implements ConnectorFailure {}

  /** It was written to, and not heard: it may have done what it was asked to. */
  record Unheard(String cause) implements ConnectorFailure {}

  /** Nothing that a connector does. */
  record Fault(RuntimeException exception) implements ConnectorFailure {
    @Override
    public String cause() {
      return "fault";
    }
  }

  /** A turn that is so near and was not had tells of another trouble than many who wait. */
  Duration AT_ONCE = Duration.ofSeconds(1);

  static ConnectorFailure of(RuntimeException thrown) {
    return switch (root(thrown)) {
      case RestException e when e.response() != null -> answered(e);
      case Begun.Unsent e when e.getCause() instanceof Pacing.NotNow notNow ->
          new Unsent("pace", notNow.in().compareTo(AT_ONCE) > 0 ? notNow.in() : null);
      case Begun.Unsent e when e.getCause() instanceof IOException cause ->
          new Unsent(unsent(cause), null);
      case IOException _ -> new Unheard("no-answer");
      default -> new Fault(thrown);
    };
  }

  private static Throwable root(Throwable thrown) {
    var cause = thrown;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static Answered answered(RestException e) {
    return new Answered(e.response().code(), code(e), e.response().headers().get("Retry-After"));
  }

  /** Words, never what else a stranger may have put there. */
  private static @Nullable String code(RestException e) {
    var body = e instanceof ErrorResponseException error ? error.body() : null;
    return body == null || body.getError() == null
        ? null
        : Optional.ofNullable(body.getError().getCode())
            .filter(Pattern.compile("\\w{1,64}").asMatchPredicate())
            .orElse(null);
  }

  /** An execution that failed is how the SDK says that our own token could not be had. */
  private static String unsent(IOException e) {
    return e.getCause() instanceof ExecutionException ? NO_TOKEN : "unreachable";
  }
}
