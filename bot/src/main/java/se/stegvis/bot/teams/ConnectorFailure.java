package se.stegvis.bot.teams;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.restclient.RestException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a connector did not do what it was asked to, as read from what the SDK throws. */
sealed interface ConnectorFailure {

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

  /** It was not reached, or not heard. */
  record Unheard(String cause) implements ConnectorFailure {}

  /** Nothing that a connector does. */
  record Fault(RuntimeException exception) implements ConnectorFailure {
    @Override
    public String cause() {
      return "fault";
    }
  }

  static ConnectorFailure of(RuntimeException thrown) {
    return switch (root(thrown)) {
      case RestException e when e.response() != null -> answered(e);
      case IOException e -> new Unheard(unheard(e));
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

  private static String unheard(IOException e) {
    return switch (e) {
      case ConnectException _, UnknownHostException _, NoRouteToHostException _ -> "unreachable";
      // How the SDK says that our own token could not be had.
      case IOException _ when e.getCause() instanceof ExecutionException -> "no-token";
      default -> "no-answer";
    };
  }
}
