package se.stegvis.scheduler.training;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;

/**
 * A sidotjänstgöring. Its dates have both ends; the last day is a day of service. {@code
 * registered} is when its present dates were set, null for long ago. The unit may be outside the
 * roster.
 */
public record Placement(
    PlacementId id,
    UnitId unit,
    DateSpan dates,
    int percent,
    @Nullable PersonId supervisor,
    @Nullable LocalDate registered) {

  /** For so long after its end its handledare has a part in it: its talk, documents and copies. */
  private static final Period AFTERWARDS = Period.ofDays(30);

  /** Whether its handledare has a part in it, from when they are named until a while after it. */
  public boolean isSupervisedOn(LocalDate day) {
    return !end().plus(AFTERWARDS).isBefore(day);
  }

  public boolean isSupervisedBy(PersonId person, LocalDate day) {
    return person.equals(supervisor) && isSupervisedOn(day);
  }

  public LocalDate start() {
    return dates.from();
  }

  public LocalDate end() {
    return Objects.requireNonNull(dates.to());
  }
}
