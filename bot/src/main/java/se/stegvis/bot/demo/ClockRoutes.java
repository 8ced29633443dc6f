package se.stegvis.bot.demo;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The demo's clock over HTTP. */
final class ClockRoutes {

  private final MovableClock clock;
  private final PlayingDays days;

  ClockRoutes(MovableClock clock, PlayingDays days) {
    this.clock = clock;
    this.days = days;
  }

  /** What the clock shows, in local time of its zone. */
  record Face(LocalDateTime now, ZoneId zone) {}

  private record Wish(@Nullable String now) {}

  RouterFunction<ServerResponse> routes() {
    return route().GET("/demo/clock", _ -> face()).POST("/demo/clock", this::move).build();
  }

  private ServerResponse face() {
    return ServerResponse.ok().body(new Face(clock.localTime(), clock.getZone()));
  }

  private ServerResponse move(ServerRequest request) throws Exception {
    return switch (days.until(time(request.body(Wish.class)))) {
      case PlayingDays.Outcome.Played _ -> face();
      case PlayingDays.Outcome.Backwards(var now) ->
          throw new Refusal(HttpStatus.CONFLICT, "clock.backwards", now);
      case PlayingDays.Outcome.TooFar(var latest) ->
          throw new Refusal(HttpStatus.BAD_REQUEST, "clock.too-far", latest);
    };
  }

  private static LocalDateTime time(Wish wish) {
    try {
      return LocalDateTime.parse(wish.now() == null ? "" : wish.now());
    } catch (DateTimeParseException malformed) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "clock.malformed");
    }
  }
}
