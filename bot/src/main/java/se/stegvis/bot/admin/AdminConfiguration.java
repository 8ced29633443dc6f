package se.stegvis.bot.admin;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.quartz.Ticks;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
public class AdminConfiguration {

  @Bean
  StandingMeters standingMeters(Outbox outbox, Ticks ticks, Clock clock) {
    return new StandingMeters(outbox, ticks, clock);
  }
}
