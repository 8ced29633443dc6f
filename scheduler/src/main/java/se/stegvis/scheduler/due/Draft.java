package se.stegvis.scheduler.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.ProgrammeId;

/** An obligation before it is judged against the day: what a rule says of dates and counts. */
record Draft(
    Rule rule,
    String subject,
    String occurrence,
    LocalDate opens,
    LocalDate last,
    Proof proof,
    Count count,
    Manner manner) {

  /** How many are done, demanded, and would keep the pace by now. */
  record Count(int done, int required, int expected, @Nullable LocalDate behindSince) {
    Count(int done, int required) {
      this(done, required, 0, null);
    }
  }

  /**
   * What is particular about it.
   *
   * @param placement the sidotjänstgöring it belongs to, if any
   * @param lapses when it can no longer be done at all, null if never
   * @param windowed whether it can only be done by its last day, so that afterwards it is missed
   * @param silent whether nobody is ever reminded
   */
  record Manner(
      @Nullable Placement placement, @Nullable LocalDate lapses, boolean windowed, boolean silent) {

    static final Manner PLAIN = new Manner(null, null, false, false);
  }

  /** Something to be done once, by a day. */
  static Draft once(
      Rule rule, String subject, String occurrence, LocalDate opens, LocalDate last, Proof proof) {
    var count = new Count(proof.doneOn() == null ? 0 : 1, 1);
    return new Draft(rule, subject, occurrence, opens, last, proof, count, Manner.PLAIN);
  }

  /** So many of so many within a window that closes with its last day. */
  static Draft counted(
      Rule rule,
      String subject,
      QuotaWindow window,
      LocalDate opens,
      LocalDate last,
      List<LocalDate> done,
      int required,
      Pace pace) {
    var proof = done.size() >= required ? Proof.on(done.get(required - 1)) : Proof.NONE;
    var count = new Count(done.size(), required, pace.expected(), pace.behindSince());
    var manner = new Manner(null, null, true, false);
    return new Draft(rule, subject, window.label(), opens, last, proof, count, manner);
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
    var manner = new Manner(null, null, false, true);
    return new Draft(rule, subject, "-", opens, last, proof, new Count(done, required), manner);
  }

  Draft during(Placement placement) {
    return with(new Manner(placement, manner.lapses, manner.windowed, manner.silent));
  }

  /** Cannot be done from this day on. */
  Draft lapsing(LocalDate day) {
    return with(new Manner(manner.placement, day, manner.windowed, manner.silent));
  }

  Draft silently() {
    return with(new Manner(manner.placement, manner.lapses, manner.windowed, true));
  }

  Draft movedTo(LocalDate newLast) {
    return new Draft(rule, subject, occurrence, opens, newLast, proof, count, manner);
  }

  private Draft with(Manner other) {
    return new Draft(rule, subject, occurrence, opens, last, proof, count, other);
  }

  State stateOn(LocalDate today) {
    if (proof.doneOn() != null) {
      return proof.doneOn().isAfter(last) ? State.DONE_LATE : State.DONE;
    }
    if (manner.lapses != null && !today.isBefore(manner.lapses)) {
      return State.WAIVED;
    }
    return today.isAfter(last) ? State.OVERDUE : State.OPEN;
  }

  /** The obligation that it is, once it is known how it stands and who hears of it. */
  Obligation judged(
      Ground ground,
      State state,
      @Nullable ProgrammeId programme,
      @Nullable PersonId trainee,
      Addressees to) {
    var placement = manner.placement;
    return new Obligation(
        new ObligationKey(rule.id(), subject, occurrence),
        ground,
        programme,
        trainee,
        placement == null ? null : placement.id(),
        opens,
        last,
        state,
        proof.doneOn(),
        count.done,
        count.required,
        count.expected,
        count.behindSince,
        proof.missing(),
        to.remind(),
        to.escalate(),
        manner.windowed);
  }
}
