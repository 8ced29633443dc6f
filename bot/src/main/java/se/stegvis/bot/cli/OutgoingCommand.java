package se.stegvis.bot.cli;

import java.time.Clock;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.stegvis.scheduler.outbox.Outgoing;
import se.stegvis.scheduler.privacy.HoldingOutgoing;

/** Holds and releases what goes out; alone it says how that stands. */
@Command(name = "outgoing", description = "says whether messages may leave, holds or releases them")
final class OutgoingCommand implements Runnable {

  @Spec CommandSpec spec;

  @Override
  public void run() {
    try (var application = Application.withDatabaseAlone()) {
      say("database: " + database(application.getEnvironment().getProperty("stegvis.db.url", "")));
      var outgoing = application.getBean(Outgoing.class);
      // A database that has moved since a node last looked is held from now on.
      outgoing.isOpen(application.getBean(Clock.class).instant());
      var standing = outgoing.standing();
      var since = standing.heldSince();
      say(since == null ? "open" : "held since %s".formatted(since));
      say(
          standing.oldest() == null
              ? "waiting: 0"
              : "waiting: %d, the oldest was to go at %s"
                  .formatted(standing.waiting(), standing.oldest()));
    }
  }

  /** Not what follows the address, where a password may stand. */
  private static String database(String url) {
    return url.isBlank() ? "an embedded one" : url.replaceFirst("\\?.*", "");
  }

  @Command(name = "hold", description = "lets no message leave until they are released")
  void hold() {
    try (var administrator = Administrator.atWork()) {
      administrator.use(HoldingOutgoing.class).hold(administrator.actor(), administrator.now());
    }
    run();
  }

  @Command(name = "release", description = "withdraws what was said before a loss, sends the rest")
  void release(
      @Option(
              names = "--said-until",
              required = true,
              paramLabel = "INSTANT",
              description = "what was to go until then is not sent: 2026-07-22T09:00:00Z")
          Instant saidUntil) {
    try (var administrator = Administrator.atWork()) {
      int withdrawn =
          administrator
              .use(HoldingOutgoing.class)
              .release(saidUntil, administrator.actor(), administrator.now());
      say("withdrawn: %d".formatted(withdrawn));
    }
    run();
  }

  private void say(String line) {
    var out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}
