package se.stegvis.bot.admin;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import se.stegvis.scheduler.privacy.ErasingPerson;
import se.stegvis.scheduler.privacy.ExportingPerson;
import se.stegvis.scheduler.privacy.HoldingPerson;
import se.stegvis.scheduler.privacy.KeepingRetention;
import se.stegvis.scheduler.privacy.ReadingTrail;

/** Opens the door for administrators, in production alone: the demo has no tenant. */
@Configuration(proxyBeanMethods = false)
@Profile("serving")
@EnableConfigurationProperties(AdminProperties.class)
public class AdminHttpConfiguration {

  @Bean
  AdminTokens adminTokens(
      AdminProperties registration,
      @Value("${stegvis.admin.authority:https://login.microsoftonline.com}") URI authority,
      Clock clock) {
    return new AdminTokens(registration, authority, clock);
  }

  @Bean
  RouterFunction<ServerResponse> adminRoutes(
      ExportingPerson exporting,
      ErasingPerson erasing,
      HoldingPerson holding,
      KeepingRetention retention,
      ReadingTrail trail,
      AdminTokens tokens,
      Clock clock,
      MeterRegistry meters) {
    return new AdminRoutes(exporting, erasing, holding, retention, trail, clock)
        .routes(new AdminDoor(tokens, meters));
  }
}
