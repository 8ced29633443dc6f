package se.stegvis.scheduler.training;

import java.time.LocalDate;
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

  public LocalDate start() {
    return dates.from();
  }

  public LocalDate end() {
    return Objects.requireNonNull(dates.to());
  }
}
