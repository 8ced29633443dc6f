package se.stegvis.scheduler.reach;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.outbox.Stop;

/** Those of a unit whom Stegvis cannot reach, by name. */
public record UnitReach(String unit, List<Missing> missing) {

  public UnitReach {
    missing = List.copyOf(missing);
  }

  /**
   * One of them.
   *
   * @param cause why, null where Teams gives no reason
   * @param since the first day
   * @param byMail whether e-mails reach them meanwhile
   */
  public record Missing(String name, Stop.@Nullable Cause cause, LocalDate since, boolean byMail) {}
}
