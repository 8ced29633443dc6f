package se.stegvis.bot.card;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.reach.UnitReach;
import se.stegvis.scheduler.reach.UnitReach.Missing;

/** A unit in which nobody is unreachable for the same reason. */
final class ReachSamples {

  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private ReachSamples() {}

  static List<UnitReach> units() {
    return List.of(
        new UnitReach(
            "Onkologen",
            List.of(
                new Missing("Anna Lind", Stop.Cause.BLOCKED, LocalDate.of(2026, 2, 24), false),
                new Missing("Bo *Ek*", Stop.Cause.REMOVED, LocalDate.of(2026, 2, 10), true),
                new Missing("Cia Ask", Stop.Cause.DISABLED, LocalDate.of(2026, 1, 12), false),
                new Missing("Dag Öberg", Stop.Cause.NOT_INSTALLED, LocalDate.of(2025, 12, 1), true),
                new Missing("Eva Ås", null, LocalDate.of(2026, 3, 2), false))));
  }
}
