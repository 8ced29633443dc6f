package se.stegvis.scheduler.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.Placement;

/**
 * An obligation before it is judged against the day: what a rule says of dates and counts.
 *
 * @param lapses when it can no longer be done at all, null if never
 * @param windowed whether it can only be done by {@code last}, so that afterwards it is missed
 * @param silent whether nobody is ever reminded
 */
record Draft(
    Rule rule,
    String subject,
    String occurrence,
    @Nullable Placement placement,
    LocalDate opens,
    LocalDate last,
    Proof proof,
    int done,
    int required,
    int expected,
    @Nullable LocalDate lapses,
    boolean windowed,
    boolean silent) {

  /** Something to be done once, by a day. */
  static Draft once(
      Rule rule, String subject, String occurrence, LocalDate opens, LocalDate last, Proof proof) {
    return new Draft(
        rule,
        subject,
        occurrence,
        null,
        opens,
        last,
        proof,
        proof.doneOn() == null ? 0 : 1,
        1,
        0,
        null,
        false,
        false);
  }

  Draft during(Placement at) {
    return new Draft(
        rule,
        subject,
        occurrence,
        at,
        opens,
        last,
        proof,
        done,
        required,
        expected,
        lapses,
        windowed,
        silent);
  }

  /** Cannot be done from this day on. */
  Draft lapsing(@Nullable LocalDate day) {
    return new Draft(
        rule,
        subject,
        occurrence,
        placement,
        opens,
        last,
        proof,
        done,
        required,
        expected,
        day,
        windowed,
        silent);
  }

  Draft silently() {
    return new Draft(
        rule,
        subject,
        occurrence,
        placement,
        opens,
        last,
        proof,
        done,
        required,
        expected,
        lapses,
        windowed,
        true);
  }

  /** So many of so many within a window that closes with its last day. */
  static Draft counted(
      Rule rule,
      String subject,
      String occurrence,
      LocalDate opens,
      LocalDate last,
      List<LocalDate> done,
      int required,
      int expected) {
    var proof = done.size() >= required ? Proof.on(done.get(required - 1)) : Proof.NONE;
    return new Draft(
        rule,
        subject,
        occurrence,
        null,
        opens,
        last,
        proof,
        done.size(),
        required,
        expected,
        null,
        true,
        false);
  }

  /** An amount that nobody is reminded about. */
  static Draft measured(
      Rule rule,
      String subject,
      LocalDate opens,
      LocalDate last,
      Proof proof,
      int done,
      int required) {
    return new Draft(
        rule, subject, "-", null, opens, last, proof, done, required, 0, null, false, true);
  }

  Draft movedTo(LocalDate newLast) {
    return new Draft(
        rule,
        subject,
        occurrence,
        placement,
        opens,
        newLast,
        proof,
        done,
        required,
        expected,
        lapses,
        windowed,
        silent);
  }

  State stateOn(LocalDate today) {
    if (proof.doneOn() != null) {
      return proof.doneOn().isAfter(last) ? State.DONE_LATE : State.DONE;
    }
    if (lapses != null && !today.isBefore(lapses)) {
      return State.WAIVED;
    }
    return today.isAfter(last) ? State.OVERDUE : State.OPEN;
  }
}
