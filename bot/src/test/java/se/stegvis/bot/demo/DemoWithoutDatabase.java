package se.stegvis.bot.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import se.stegvis.scheduler.calendar.QuietHours;

/** The demo's web side, with the people of {@link CastTest} and a bot that says nothing itself. */
@Import({WebAlone.class, ChatConfiguration.class})
class DemoWithoutDatabase {

  @Bean
  MovableClock clock() {
    return new MovableClock(LocalDateTime.parse("2026-07-20T07:59"), QuietHours.STOCKHOLM);
  }

  @Bean
  Cast cast() {
    return Cast.of(CastTest.roster(), LocalDate.parse("2026-07-20"));
  }

  @Bean
  PlayingDays playingDays(MovableClock clock, Feed feed) {
    return new PlayingDays(
        clock, false, _ -> {}, _ -> {}, now -> feed.publish("clock", Map.of("now", now)));
  }

  @Bean
  BotInTests bot() {
    return new BotInTests();
  }

  @Bean
  RouterFunction<ServerResponse> botRoutes(BotInTests bot) {
    return bot.routes();
  }
}
