package se.stegvis.scheduler.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;

/**
 * One ST-läkare's specialist training, from its start: where, how much, with whom, what has
 * happened. Pauses say only from and to; the reason of a leave is never stored.
 */
public record Programme(
    ProgrammeId id,
    PersonId trainee,
    String specialty,
    Regulation regulation,
    LocalDate start,
    @Nullable LocalDate plannedEnd,
    List<UnitStay> units,
    List<WorkingTime> fte,
    List<Assignment> roles,
    List<DateSpan> pauses,
    List<Placement> placements,
    List<Event> events) {

  public Programme {
    units = List.copyOf(units);
    fte = List.copyOf(fte);
    roles = List.copyOf(roles);
    pauses = List.copyOf(pauses);
    placements = List.copyOf(placements);
    events = List.copyOf(events);
  }
}
