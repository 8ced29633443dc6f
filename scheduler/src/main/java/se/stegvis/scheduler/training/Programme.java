package se.stegvis.scheduler.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** Percent of full time on a day. */
  public int percentOn(LocalDate day) {
    return fte.stream()
        .filter(time -> !time.from().isAfter(day))
        .max(Comparator.comparing(WorkingTime::from))
        .map(WorkingTime::percent)
        .orElse(100);
  }

  /** The units that it has belonged to and those of its placements. */
  public Set<UnitId> unitsNamed() {
    var named = new HashSet<UnitId>();
    units.forEach(stay -> named.add(stay.unit()));
    placements.forEach(placement -> named.add(placement.unit()));
    return Set.copyOf(named);
  }

  /** The trainee, everyone with a role, and everyone who took part in what has happened. */
  public Set<PersonId> peopleNamed() {
    var named = new HashSet<PersonId>();
    named.add(trainee);
    roles.forEach(role -> named.add(role.person()));
    placements.forEach(placement -> addIfPresent(named, placement.supervisor()));
    for (var event : events) {
      named.addAll(event.signedBy());
      named.addAll(event.approvedBy());
      addIfPresent(named, event.with());
      addIfPresent(named, event.assessor());
    }
    return Set.copyOf(named);
  }

  private static void addIfPresent(Set<PersonId> named, @Nullable PersonId person) {
    if (person != null) {
      named.add(person);
    }
  }

  public Programme withPlacements(List<Placement> others) {
    return new Programme(
        id,
        trainee,
        specialty,
        regulation,
        start,
        plannedEnd,
        units,
        fte,
        roles,
        pauses,
        others,
        events);
  }

  public Programme withEvents(List<Event> others) {
    return new Programme(
        id,
        trainee,
        specialty,
        regulation,
        start,
        plannedEnd,
        units,
        fte,
        roles,
        pauses,
        placements,
        others);
  }
}
