package se.stegvis.bot.demo;

import static org.springframework.web.servlet.function.RouterFunctions.resources;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The page itself, who is on it, and the stream that keeps it up to date. */
final class PageRoutes {

  private static final Duration NO_TIMEOUT = Duration.ZERO;

  private final Cast cast;
  private final Feed feed;
  private final MovableClock clock;
  private final DemoTexts texts;

  PageRoutes(Cast cast, Feed feed, MovableClock clock, DemoTexts texts) {
    this.cast = cast;
    this.feed = feed;
    this.clock = clock;
    this.texts = texts;
  }

  private record Everybody(Name bot, List<Somebody> people, List<Channel> channels) {}

  private record Name(String name) {}

  private record Somebody(
      String id, String name, @Nullable String role, @Nullable String unit, String language) {}

  private record Channel(String id, String name) {}

  RouterFunction<ServerResponse> routes() {
    return route()
        .GET("/demo/people", this::people)
        .GET("/demo/stream", _ -> stream())
        .GET("/", _ -> page())
        .add(resources("/**", new ClassPathResource("page/")))
        .build();
  }

  private ServerResponse people(ServerRequest request) {
    var locale = request.servletRequest().getLocale();
    var people = cast.members().stream().map(this::somebody).toList();
    var channels =
        cast.channels().stream()
            .map(each -> new Channel(each.unit().value(), texts.of(locale, "channel", each.name())))
            .toList();
    return ServerResponse.ok()
        .body(new Everybody(new Name(TeamsActivities.BOT_NAME), people, channels));
  }

  private Somebody somebody(Cast.Member member) {
    var person = member.person();
    var locale = person.language().locale();
    return new Somebody(
        person.id().value(),
        person.name(),
        member.role() == null ? null : texts.role(locale, member.role()),
        member.unit(),
        locale.getLanguage());
  }

  private ServerResponse stream() {
    return ServerResponse.sse(
        page -> feed.open(page, "clock", Map.of("now", clock.localTime())), NO_TIMEOUT);
  }

  private static ServerResponse page() {
    return ServerResponse.ok()
        .contentType(MediaType.TEXT_HTML)
        .body(new ClassPathResource("page/index.html"));
  }
}
