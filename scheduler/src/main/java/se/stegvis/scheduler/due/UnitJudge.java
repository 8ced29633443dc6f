package se.stegvis.scheduler.due;

import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.training.PersonId;

/** Turns a unit's drafts into obligations: how they stand today, and who is to hear of it. */
final class UnitJudge {

  private final UnitSituation situation;

  UnitJudge(UnitSituation situation) {
    this.situation = situation;
  }

  Optional<Obligation> judged(Draft draft) {
    if (draft.opens().isAfter(situation.today())) {
      return Optional.empty();
    }
    var from = situation.unit().profileFrom();
    return Optional.of(
        obligation(
            from != null && draft.last().isBefore(from)
                ? draft.movedTo(from.plus(Due.GRACE))
                : draft));
  }

  private Obligation obligation(Draft draft) {
    var state = draft.stateOn(situation.today());
    var rule = draft.rule();
    var decision = situation.decision(rule);
    var speaks = state.isUndone() && Ground.speaks(rule, decision);
    List<PersonId> remind = speaks ? situation.recipients(recipients(draft)) : List.of();
    List<PersonId> escalate =
        speaks && rule.source().strength().escalates()
            ? situation.recipients(List.of(Recipient.SR)).stream()
                .filter(person -> !remind.contains(person))
                .toList()
            : List.of();
    return new Obligation(
        new ObligationKey(rule.id(), draft.subject(), draft.occurrence()),
        Ground.of(rule, situation.profile(), decision != null),
        null,
        null,
        null,
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

  private static List<Recipient> recipients(Draft draft) {
    return draft.rule().demand() instanceof Demand.ActionItem item
            && draft.occurrence().equals("2")
            && !item.followUpBy().isEmpty()
        ? item.followUpBy()
        : draft.rule().remind();
  }
}
