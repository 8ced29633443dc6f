package se.stegvis.bot;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stegvis.scheduler.calendar.QuietHours;

/** The one place where the time of day comes from. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

  @Bean
  Clock clock() {
    return Clock.system(QuietHours.STOCKHOLM);
  }
}
