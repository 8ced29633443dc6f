package se.stegvis.bot.admin;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.quartz.Ticks;

/** Has how things stand read, in production alone: the demo's clock is its own. */
@Configuration(proxyBeanMethods = false)
@Profile("serving")
@EnableScheduling
public class AdminConfiguration {

  @Bean
  StandingMeters standingMeters(Outbox outbox, Ticks ticks, Clock clock) {
    return new StandingMeters(outbox, ticks, clock);
  }
}
