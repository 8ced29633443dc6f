package se.stegvis.bot.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import se.stegvis.bot.CoreConfiguration;
import se.stegvis.bot.DataProtectionConfiguration;
import se.stegvis.bot.FollowingConfiguration;
import se.stegvis.bot.teams.TeamsConfiguration;
import se.stegvis.bot.teams.TrustLoopback;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.quartz.QuartzConfiguration;
import se.stegvis.scheduler.roster.Rosters;

/**
 * A node in a process of its own: all of Stegvis but for the demo, on the harness' clock. Told to,
 * it only takes in the roster and ends.
 */
public final class ChaosNode {

  private static final int MUCH_ROOM = 100_000;

  private ChaosNode() {}

  public static void main(String[] args) throws IOException {
    var context =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .run(args);
    if (Boolean.getBoolean("chaos.takes-in")) {
      takeIn(context);
      context.close();
      return;
    }
    var port = context.getWebServer();
    Points.say("READY " + (port == null ? 0 : port.getPort()));
    obey(context.getBean(Points.class));
    context.close();
  }

  /** Until the parent closes the pipe. */
  private static void obey(Points points) throws IOException {
    var parent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = parent.readLine(); line != null; line = parent.readLine()) {
      var words = line.split(" ", -1);
      if (words.length == 2) {
        points.arm(words[0], Integer.parseInt(words[1]));
      }
    }
  }

  private static void takeIn(ConfigurableApplicationContext context) {
    var properties = System.getProperties();
    var people = new Cast(Integer.getInteger("chaos.programmes", 0));
    context.getBean(Rosters.class).store(people.roster());
    var assessments = context.getBean(Assessments.class);
    for (var pair : people.pairs(Integer.getInteger("chaos.reserved", 0))) {
      assessments.room(pair.assessor(), MUCH_ROOM);
    }
    var conversations = context.getBean(Conversations.class);
    for (var person : new ArrayList<>(people.met())) {
      conversations.keep(
          new Conversation(
              person,
              Cast.TENANT,
              Cast.chat(person),
              properties.getProperty("chaos.connector"),
              Cast.user(person),
              Cast.BOT));
    }
  }

  /** A clock that goes by the harness' days. */
  private static final class ChaosClock extends Clock {

    private final ChaosTime time;
    private final ZoneId zone;

    ChaosClock(ChaosTime time, ZoneId zone) {
      this.time = time;
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new ChaosClock(time, other);
    }

    @Override
    public Instant instant() {
      return time.at(Clock.systemUTC().instant());
    }
  }

  @EnableAutoConfiguration
  @Import({
    CoreConfiguration.class,
    DataProtectionConfiguration.class,
    FollowingConfiguration.class,
    QuartzConfiguration.class,
    TeamsConfiguration.class
  })
  @ComponentScan({"se.stegvis.bot.card", "se.stegvis.bot.dialogue"})
  static class Node {

    @Bean
    static Points points() {
      return new Points();
    }

    @Bean
    static Wrapping wrapping(Points points) {
      return new Wrapping(
          points,
          new Marks(System.getProperty("chaos.node", "?")),
          ChaosTime.of(System.getProperties()));
    }

    @Bean
    Clock clock() {
      return new ChaosClock(ChaosTime.of(System.getProperties()), QuietHours.STOCKHOLM);
    }

    @Bean
    TrustLoopback trustLoopback() {
      return new TrustLoopback();
    }
  }
}
