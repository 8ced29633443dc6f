package se.stegvis.scheduler.due;

import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.training.PersonId;

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
    return draft.placement() == null
        ? Optional.of(obligation(draft.movedTo(from.plus(Due.GRACE))))
        : Optional.empty();
  }

  private Obligation obligation(Draft draft) {
    var state = stateOf(draft);
    var recipients = new Recipients(situation, draft.placement());
    var speaks = state.isUndone() && !draft.silent() && !situation.isPaused() && speaks(draft);
    List<PersonId> remind = speaks ? recipients.of(draft.rule().remind()) : List.of();
    List<PersonId> escalate =
        speaks
            ? recipients.escalation(draft.rule()).stream()
                .filter(person -> !remind.contains(person))
                .toList()
            : List.of();
    return new Obligation(
        new ObligationKey(draft.rule().id(), draft.subject(), draft.occurrence()),
        Ground.of(
            draft.rule(), situation.segment().profile(), situation.decision(draft.rule()) != null),
        situation.programme().id(),
        concernsTheTrainee(draft) ? situation.programme().trainee() : null,
        draft.placement() == null ? null : draft.placement().id(),
        draft.opens(),
        draft.last(),
        state,
        draft.proof().doneOn(),
        draft.done(),
        draft.required(),
        draft.expected(),
        draft.proof().missing(),
        remind,
        escalate,
        draft.windowed());
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

  private boolean speaks(Draft draft) {
    var decision = situation.decision(draft.rule());
    return Ground.speaks(draft.rule(), decision);
  }
}
