package se.stegvis.scheduler.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;

/**
 * One measure of a plan: what, who sees to it, by when, and when it is followed up by whom (source
 * 004, HANDLINGSPLAN: the columns of its form).
 *
 * @param measure a name from the menu of measures, or {@code own}
 * @param words one's own words for it, empty for one from the menu
 * @param due the last day to have done it
 * @param followUp the day of its next follow-up, null while none is set
 * @param followUpBy who follows it up, null while nobody is named
 * @param doneOn the day it was done, null while it is not
 * @param followedUpOn the day of the last follow-up, null while one is to come
 */
public record PlanItem(
    int number,
    String measure,
    String words,
    PersonId owner,
    LocalDate due,
    @Nullable LocalDate followUp,
    @Nullable PersonId followUpBy,
    @Nullable LocalDate doneOn,
    @Nullable LocalDate followedUpOn) {

  public static final String OWN = "own";

  /** What can be wrong. */
  public enum Field {
    WORDS,
    DUE,
    FOLLOW_UP,
    FOLLOW_UP_BY
  }

  /** What is wrong with it. */
  public enum Fault {
    MISSING,
    /** Before the plan was begun. */
    BEFORE_START,
    /** So far away that it must be a slip. */
    TOO_FAR
  }

  private static final int YEARS_AHEAD = 3;

  /** An item that nothing has happened to yet. */
  public static PlanItem of(
      int number,
      String measure,
      String words,
      PersonId owner,
      LocalDate due,
      @Nullable LocalDate followUp,
      @Nullable PersonId followUpBy) {
    return new PlanItem(number, measure, words, owner, due, followUp, followUpBy, null, null);
  }

  /**
   * What is wrong with it in a plan.
   *
   * @param agreed whether the plan runs, so that a follow-up must be there
   */
  Map<Field, Fault> faults(LocalDate begun, boolean agreed) {
    var faults = new EnumMap<Field, Fault>(Field.class);
    if (measure.equals(OWN) && words.isBlank()) {
      faults.put(Field.WORDS, Fault.MISSING);
    }
    check(due, Field.DUE, begun, faults);
    if (followUp != null) {
      check(followUp, Field.FOLLOW_UP, begun, faults);
    } else if (agreed) {
      faults.put(Field.FOLLOW_UP, Fault.MISSING);
    }
    if (agreed && followUpBy == null) {
      faults.put(Field.FOLLOW_UP_BY, Fault.MISSING);
    }
    return faults;
  }

  private static void check(LocalDate day, Field field, LocalDate begun, Map<Field, Fault> faults) {
    if (day.isBefore(begun)) {
      faults.put(field, Fault.BEFORE_START);
    } else if (day.isAfter(begun.plusYears(YEARS_AHEAD))) {
      faults.put(field, Fault.TOO_FAR);
    }
  }

  /** Whether the same is to be done by the same person by the same day, whatever the number. */
  boolean isSameAgreement(PlanItem other) {
    return measure.equals(other.measure)
        && words.equals(other.words)
        && owner.equals(other.owner)
        && due.equals(other.due)
        && Objects.equals(followUp, other.followUp)
        && Objects.equals(followUpBy, other.followUpBy);
  }

  PlanItem numbered(int other) {
    return new PlanItem(
        other, measure, words, owner, due, followUp, followUpBy, doneOn, followedUpOn);
  }

  PlanItem done(LocalDate on) {
    return new PlanItem(number, measure, words, owner, due, followUp, followUpBy, on, followedUpOn);
  }

  /** Followed up; with a next time, that one is to come. */
  PlanItem followedUp(LocalDate on, @Nullable LocalDate next) {
    return next == null
        ? new PlanItem(number, measure, words, owner, due, followUp, followUpBy, doneOn, on)
        : new PlanItem(number, measure, words, owner, due, next, followUpBy, doneOn, null);
  }

  /** The same with what has happened to another of its number. */
  PlanItem after(PlanItem before) {
    return new PlanItem(
        number,
        measure,
        words,
        owner,
        due,
        followUp,
        followUpBy,
        before.doneOn,
        followUp != null && followUp.equals(before.followUp) ? before.followedUpOn : null);
  }
}
