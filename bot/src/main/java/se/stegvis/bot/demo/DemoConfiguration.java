package se.stegvis.bot.demo;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import se.stegvis.bot.teams.TrustLoopback;
import se.stegvis.scheduler.assessing.TendingRequests;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.channel.DrawingUnitCards;
import se.stegvis.scheduler.delivery.Pace;
import se.stegvis.scheduler.delivery.RelayingOutbox;
import se.stegvis.scheduler.following.LookingAgain;
import se.stegvis.scheduler.following.RaisingSignals;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.planning.RemindingOfPlans;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reach.TellingOfReach;
import se.stegvis.scheduler.reminder.RemindingOfDue;
import se.stegvis.scheduler.roster.Rosters;

/**
 * All of the demo, for {@link DemoStart} to bring in beside the application. It is no {@code
 * Configuration} by annotation, so that no scan can bring it into a production start.
 */
@Import(ChatConfiguration.class)
@EnableConfigurationProperties(DemoSettings.class)
class DemoConfiguration {

  /** Before the system's clock for whoever asks for a clock. */
  @Bean
  @Primary
  MovableClock demoClock(DemoSettings settings) {
    return new MovableClock(settings.start(), QuietHours.STOCKHOLM);
  }

  /** Stores the roster first: whoever is on the page can be met by the bot. */
  @Bean
  Cast cast(
      DemoSettings settings,
      Profiles profiles,
      Rosters rosters,
      FiledForms filedForms,
      MovableClock clock) {
    rosters.store(new ShownRoster(settings.roster()).read(profiles));
    if (settings.roster() == null) {
      filedForms.fileFor(rosters.load());
    }
    return Cast.of(rosters.load(), clock.localTime().toLocalDate());
  }

  @Bean
  FiledForms filedForms(Assessments assessments, Forms forms) {
    return new FiledForms(assessments, forms);
  }

  @Bean
  PlayingDays playingDays(
      DemoSettings settings,
      MovableClock clock,
      RemindingOfDue reminding,
      TendingRequests tending,
      RaisingSignals raising,
      LookingAgain lookingAgain,
      RemindingOfPlans plans,
      TellingOfReach reach,
      RelayingOutbox relaying,
      DrawingUnitCards drawing,
      Feed feed) {
    return new PlayingDays(
        clock,
        settings.roster() != null,
        day -> {
          raising.on(day);
          reminding.on(day);
          tending.on(day);
          plans.on(day);
          reach.on(day);
        },
        now -> {
          lookingAgain.at(now);
          relaying.relayAll(now);
          drawing.draw(now);
        },
        now -> feed.publish("clock", Map.of("now", now)));
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> installing(
      Cast cast, BotEndpoint bot, TeamsActivities activities) {
    return _ -> new Installing(cast, bot, activities).everywhere();
  }

  /** Days are played as fast as they can be. */
  @Bean
  @Primary
  Pace unhurriedPace() {
    return new Pace() {
      @Override
      public Turn next(@Nullable String conversation, Duration patience) {
        return new Turn.Taken(Duration.ZERO);
      }

      @Override
      public void pause(Duration length) {
        // Nobody here asks for less.
      }
    };
  }

  /** Without it nobody is believed who does not come from Teams. */
  @Bean
  TrustLoopback trustLoopback() {
    return new TrustLoopback();
  }

  /** What trusts whoever is on this machine must not be heard from another. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableWebServerFactory> loopbackOnly() {
    return server -> server.setAddress(InetAddress.getLoopbackAddress());
  }
}
