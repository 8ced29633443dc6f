package se.stegvis.bot.demo;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;

/** A request of the page that cannot be done; answered with a text for whoever sits before it. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String key;
  private final transient List<Object> values;

  Refusal(HttpStatus status, String key, Object... values) {
    super(status + " " + key);
    this.status = status;
    this.key = key;
    this.values = List.of(values);
  }

  /** Answers what goes wrong in the routes built so far. */
  static RouterFunctions.Builder answered(RouterFunctions.Builder routes, DemoTexts texts) {
    return routes
        .onError(Refusal.class, (e, request) -> answer((Refusal) e, request, texts))
        .onError(
            HttpMessageNotReadableException.class,
            (_, request) ->
                answer(new Refusal(HttpStatus.BAD_REQUEST, "request.malformed"), request, texts))
        .onError(
            e -> e instanceof RestClientException || e instanceof JacksonException,
            (_, request) ->
                answer(new Refusal(HttpStatus.BAD_GATEWAY, "chat.silent"), request, texts));
  }

  private static ServerResponse answer(Refusal refusal, ServerRequest request, DemoTexts texts) {
    var text =
        texts.of(request.servletRequest().getLocale(), refusal.key, refusal.values.toArray());
    return ServerResponse.status(refusal.status).body(Map.of("error", text));
  }
}
