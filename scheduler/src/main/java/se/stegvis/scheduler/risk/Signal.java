package se.stegvis.scheduler.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.UnitId;

/**
 * A sign that something needs somebody's eyes, as it stands on the day it was computed for. Like an
 * obligation it is computed and not stored; what was told of it is stored.
 *
 * @param unit the unit whose studierektor follows it: the home unit, or the unit itself
 * @param programme null for a signal on unit level
 * @param trainee whom it concerns, null for a signal about the unit
 * @param raised the first day on which it stood
 * @param closed the day on which it closed, where that is the day it was computed for; else null
 * @param muted whether nobody is told now: about a person in a pause, and for a time after it
 * @param facts dates and counts only
 * @param tell who is told of it, by the roles of the day
 */
public record Signal(
    SignalKey key,
    Level level,
    UnitId unit,
    @Nullable ProgrammeId programme,
    @Nullable PersonId trainee,
    @Nullable PlacementId placement,
    LocalDate raised,
    @Nullable LocalDate closed,
    boolean muted,
    Lack lack,
    List<SignalFact> facts,
    Backing backing,
    List<PersonId> tell) {

  public Signal {
    facts = List.copyOf(facts);
    tell = List.copyOf(tell);
  }

  /** Whether it had stood for more than a week by a day. */
  public boolean isOlderThanAWeek(LocalDate day) {
    return raised.isBefore(day.minusWeeks(1));
  }
}
