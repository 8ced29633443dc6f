package se.stegvis.scheduler.due;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.LocalDecision;

/** Turns drafts into obligations: how they stand today, and who is to hear of it. */
final class ProgrammeJudge {

  private final Situation situation;

  ProgrammeJudge(Situation situation) {
    this.situation = situation;
  }

  /** Empty for what has not come into being, or came and went before the profile held. */
  Optional<Obligation> judged(Draft draft) {
    var from = situation.segment().span().from();
    if (draft.opens().isAfter(situation.today())
        || situation.segment().span().endsBefore(draft.opens())) {
      return Optional.empty();
    }
    if (!situation.segment().adopted() || !draft.last().isBefore(from)) {
      return Optional.of(obligation(draft));
    }
    return draft.manner().placement() == null
        ? Optional.of(obligation(draft.movedTo(from.plus(Due.GRACE))))
        : Optional.empty();
  }

  private Obligation obligation(Draft draft) {
    var state = stateOf(draft);
    var decision = situation.decision(draft.rule());
    var ground = Ground.of(draft.rule(), situation.segment().profile(), decision);
    var programme = situation.programme();
    return draft.judged(
        ground,
        state,
        programme.id(),
        concernsTheTrainee(draft) ? programme.trainee() : null,
        state.isUndone() && speaks(draft, decision) ? addressees(draft) : Addressees.NOBODY);
  }

  private boolean speaks(Draft draft, @Nullable LocalDecision decision) {
    return !draft.manner().silent()
        && !situation.isPaused()
        && Ground.speaks(draft.rule(), decision);
  }

  private Addressees addressees(Draft draft) {
    var recipients =
        new Recipients(situation.record(), situation.today(), draft.manner().placement());
    return Addressees.of(draft.rule(), draft.rule().remind(), recipients::of);
  }

  private State stateOf(Draft draft) {
    var state = draft.stateOn(situation.today());
    var endsWithSt = draft.rule().demand() instanceof Demand.EndOfSt;
    var closed = situation.isTransferred() || (situation.isOver() && !endsWithSt);
    return state.isUndone() && closed ? State.WAIVED : state;
  }

  /** What a handledare lacks is no matter of the ST-läkare's. */
  private static boolean concernsTheTrainee(Draft draft) {
    return !(draft.rule().demand() instanceof Demand.PersonQualification);
  }
}
