package se.stegvis.bot.demo;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** The page, its chats and the connector; needs a {@link Cast}, a clock and {@link PlayingDays}. */
class ChatConfiguration {

  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final Duration TO_ANSWER = Duration.ofSeconds(30);

  @Bean
  Feed feed() {
    return new Feed();
  }

  /** An open stream would hold up the server, which waits for its requests to end. */
  @Bean
  ApplicationListener<ContextClosedEvent> closingOfFeed(Feed feed) {
    return _ -> feed.close();
  }

  @Bean
  Chats chats(Feed feed) {
    return new Chats(
        (chat, activity) ->
            feed.publish("chat", Map.of("chat", chat.value(), "activity", activity)));
  }

  @Bean
  TeamsActivities teamsActivities(JsonMapper json, MovableClock clock) {
    return new TeamsActivities(json, clock);
  }

  @Bean
  BotEndpoint botEndpoint(JsonMapper json, Environment environment) {
    var http =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .build());
    http.setReadTimeout(TO_ANSWER);
    return new BotEndpoint(
        RestClient.builder().requestFactory(http).build(),
        json,
        () -> environment.getRequiredProperty("local.server.port", Integer.class));
  }

  @Bean
  RouterFunction<ServerResponse> demoRoutes(
      Cast cast,
      Chats chats,
      Feed feed,
      MovableClock clock,
      PlayingDays days,
      BotEndpoint bot,
      TeamsActivities activities) {
    var texts = new DemoTexts();
    var saying = new Saying(chats, bot, activities, clock);
    var pressing = new Pressing(chats, bot, activities);
    var page =
        route()
            .add(new ChatRoutes(cast, chats, saying, pressing, days).routes())
            .add(new ClockRoutes(clock, days).routes())
            .add(new PageRoutes(cast, feed, clock, texts).routes());
    return new LoopbackConnector(cast, chats, clock)
        .routes()
        .and(Refusal.answered(page, texts).build())
        .filter(new Neighbourhood());
  }
}
