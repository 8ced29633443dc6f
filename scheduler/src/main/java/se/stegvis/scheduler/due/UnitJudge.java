package se.stegvis.scheduler.due;

import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Recipient;

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
    return draft.judged(
        Ground.of(rule, situation.profile(), decision),
        state,
        null,
        null,
        state.isUndone() && Ground.speaks(rule, decision)
            ? Addressees.of(rule, recipients(draft), situation::recipients)
            : Addressees.NOBODY);
  }

  private static List<Recipient> recipients(Draft draft) {
    return draft.rule().demand() instanceof Demand.ActionItem item
            && draft.occurrence().equals(Demand.ActionItem.FOLLOW_UP)
            && !item.followUpBy().isEmpty()
        ? item.followUpBy()
        : draft.rule().remind();
  }
}
