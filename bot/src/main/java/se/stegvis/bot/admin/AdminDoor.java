package se.stegvis.bot.admin;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.stegvis.scheduler.privacy.Actor;

/**
 * Lets administrators in, by the headers alone. Whoever is not let in is counted as {@code
 * stegvis.admin.refused}.
 */
final class AdminDoor implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  private static final Logger LOG = LoggerFactory.getLogger(AdminDoor.class);
  private static final String WHO = AdminDoor.class.getName() + ".who";

  private final AdminTokens tokens;
  private final MeterRegistry meters;

  AdminDoor(AdminTokens tokens, MeterRegistry meters) {
    this.tokens = tokens;
    this.meters = meters;
  }

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    return switch (tokens.admit(request.headers().header(HttpHeaders.AUTHORIZATION))) {
      case Admission.Refused refused -> refuse(refused);
      case Admission.Admitted admitted when !admitted.may(looks(request)) ->
          refuse(new Admission.Refused(HttpStatus.FORBIDDEN, "no-role"));
      case Admission.Admitted admitted -> {
        request.attributes().put(WHO, admitted.who());
        yield next.handle(request);
      }
    };
  }

  /** Who came in. */
  static Actor who(ServerRequest request) {
    return (Actor) request.attribute(WHO).orElseThrow();
  }

  private static boolean looks(ServerRequest request) {
    return request.method().equals(HttpMethod.GET);
  }

  private ServerResponse refuse(Admission.Refused refused) {
    meters.counter("stegvis.admin.refused", "reason", refused.reason()).increment();
    LOG.info("an administrator's request was refused: {}", refused.reason());
    return Problem.of(refused.status(), refused.reason());
  }
}
