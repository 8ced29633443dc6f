package se.stegvis.scheduler.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * Something that is due for somebody, as it stands on the day it was computed for.
 *
 * @param programme the programme it belongs to, null on unit level
 * @param trainee the ST-läkare it concerns; null on unit level, and where it concerns another
 *     person, whose id is the subject
 * @param placement the sidotjänstgöring it belongs to, if any
 * @param opens the day it came into being
 * @param lastOnTimeDay the last day on which doing it is on time
 * @param doneOn the day it was done, null while it is not
 * @param done how many are done; minutes per period for a volume
 * @param required how many are demanded; minutes per period for a volume
 * @param expected how many would keep the pace by this day; 0 where there is no pace
 * @param behindSince since when fewer are done than would keep the pace, null while they keep it
 * @param missing what is still missing, by evidence name or {@code approval}, {@code signature.HH}
 * @param remind who is to be reminded on this day
 * @param escalate who is told as well once it has been overdue long enough
 * @param windowClosed whether it can no longer be done on time but only be entered late
 */
public record Obligation(
    ObligationKey key,
    Ground ground,
    @Nullable ProgrammeId programme,
    @Nullable PersonId trainee,
    @Nullable PlacementId placement,
    LocalDate opens,
    LocalDate lastOnTimeDay,
    State state,
    @Nullable LocalDate doneOn,
    int done,
    int required,
    int expected,
    @Nullable LocalDate behindSince,
    List<String> missing,
    List<PersonId> remind,
    List<PersonId> escalate,
    boolean windowClosed) {

  public Obligation {
    missing = List.copyOf(missing);
    remind = List.copyOf(remind);
    escalate = List.copyOf(escalate);
  }

  public boolean isUndone() {
    return state.isUndone();
  }

  /** Whether fewer are done than would keep the pace, while there is time to catch up. */
  public boolean isBehindPace() {
    return state == State.OPEN && done < expected;
  }
}
