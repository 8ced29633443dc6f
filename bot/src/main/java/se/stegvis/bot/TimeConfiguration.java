package se.stegvis.bot;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where the time of day comes from. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

  /** Where a day begins and ends, for all that Stegvis says. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  @Bean
  Clock clock() {
    return Clock.system(ZONE);
  }
}
