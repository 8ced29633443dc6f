package se.stegvis.bot.teams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.stegvis.bot.StegvisApplication;
import se.stegvis.bot.whole.RunningProgram;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.following.RaisingSignals;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reminder.RemindingOfDue;
import se.stegvis.scheduler.roster.KnownNames;
import se.stegvis.scheduler.roster.ReadRoster;
import se.stegvis.scheduler.roster.RosterReader;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.Roster;

/**
 * Stegvis as production serves it, but on a Monday morning of its own, with a roster that is
 * imported and a daily tick that has run when it is ready.
 */
public final class PlayedServer {

  static final Instant MONDAY = Instant.parse("2026-07-20T06:30:00Z");

  private PlayedServer() {}

  public static void main(String[] args) {
    var server = new SpringApplication(StegvisApplication.class, Monday.class);
    server.setAdditionalProfiles("serving");
    server.run(args);
  }

  /** Starts it in a process of its own. */
  static RunningProgram start(
      Path home, MicrosoftSide microsoft, Path roster, Map<String, String> more) {
    var command = new ArrayList<String>();
    command.add(RunningProgram.JAVA);
    command.addAll(microsoft.way());
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            PlayedServer.class.getName(),
            "--played.roster=" + roster));
    var environment = new HashMap<>(RunningProgram.SHORT_LIVED);
    environment.putAll(more);
    environment.put("STEGVIS_TEAMS_APP_ID", BotFramework.APP);
    environment.putIfAbsent("STEGVIS_TEAMS_APP_PASSWORD", "secret");
    environment.put("STEGVIS_TEAMS_TENANT_ID", Recorded.TENANT);
    return RunningProgram.start(home, environment, command);
  }

  static class Monday {

    @Bean
    @Primary
    Clock monday() {
      return Clock.offset(
          Clock.system(QuietHours.STOCKHOLM), Duration.between(Instant.now(), MONDAY));
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> morning(
        @Value("${played.roster}") Path roster,
        Profiles profiles,
        Rosters rosters,
        RaisingSignals raising,
        RemindingOfDue reminding) {
      return _ -> {
        rosters.store(read(roster, profiles));
        var today = LocalDate.ofInstant(MONDAY, QuietHours.STOCKHOLM);
        raising.on(today);
        reminding.on(today);
      };
    }

    private static Roster read(Path file, Profiles profiles) {
      try (var in = Files.newInputStream(file)) {
        return switch (new RosterReader(KnownNames.of(profiles)).read(in)) {
          case ReadRoster.Read(var roster) -> roster;
          case ReadRoster.Wrong(var mistakes) -> throw new IllegalStateException("" + mistakes);
        };
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
