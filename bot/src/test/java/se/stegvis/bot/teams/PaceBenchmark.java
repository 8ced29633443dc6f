package se.stegvis.bot.teams;

import java.nio.file.Files;

/**
 * Sends many reminders to a connector that holds to Teams' limits by its own clock, over real HTTP,
 * from one node and from two, and says how fast they came and how many were refused.
 */
public final class PaceBenchmark {

  private PaceBenchmark() {}

  public static void main(String[] args) throws Exception {
    var reminders = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
    for (int nodes = 1; nodes <= 2; nodes++) {
      try (var reminding = new Reminding(nodes, Files.createTempDirectory("pace"))) {
        reminding.plan(reminders);
        var seen = reminding.send();
        System.out.printf(
            "%d node(s): %d accepted, %d refused, %.2f a second = %.2f %% of %d, at most %d in a"
                + " second, %d turns taken; %s%n",
            nodes,
            seen.accepted(),
            seen.refused(),
            seen.perSecond(),
            100 * seen.perSecond() / Reminding.RATE,
            Reminding.RATE,
            seen.most(),
            reminding.turns(),
            reminding.states());
        if (seen.refused() > 0 || seen.perSecond() < 0.99 * Reminding.RATE) {
          System.exit(1);
        }
      }
    }
  }
}
