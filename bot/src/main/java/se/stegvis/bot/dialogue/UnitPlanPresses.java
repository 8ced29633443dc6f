package se.stegvis.bot.dialogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Notice;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.PlanVerb;
import se.stegvis.bot.card.UnitPlanCard;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.planning.ViewingUnitPlans;
import se.stegvis.scheduler.reminder.RecordingDone;

/** Shows a unit's plan after a SPUR review, and records that a point of it is done. */
final class UnitPlanPresses implements Presses {

  private final ViewingUnitPlans viewing;
  private final RecordingDone recording;
  private final UnitPlanCard card = new UnitPlanCard();

  UnitPlanPresses(ViewingUnitPlans viewing, RecordingDone recording) {
    this.viewing = viewing;
    this.recording = recording;
  }

  Reply command(Partner partner, Moment at) {
    return shown(partner, null, at);
  }

  @Override
  public Optional<Target> target(Incoming.Pressed pressed) {
    return Optional.empty();
  }

  @Override
  public Optional<Reply> answer(Partner partner, Incoming.Pressed pressed, Moment at) {
    return PlanVerb.of(pressed.verb())
        .filter(verb -> verb == PlanVerb.UNIT_DONE)
        .map(
            _ ->
                UnitPlanCard.read(pressed.data())
                    .map(key -> done(partner, key, at))
                    .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD)));
  }

  private Reply done(Partner partner, ObligationKey key, Moment at) {
    var saying = new RecordingDone.Saying(partner.id(), key, at.today(), List.of());
    return switch (recording.record(saying, null, at.today(), at.now())) {
      case RecordingDone.Result.Recorded _ -> shown(partner, Phrase.PLAN_NOTICE_SAVED, at);
      case RecordingDone.Result.AlreadyDone _ -> shown(partner, Phrase.PLAN_NOTICE_ALREADY, at);
      case RecordingDone.Result.Refused _ -> shown(partner, Phrase.PLAN_NOTICE_NOT_NOW, at);
      case RecordingDone.Result.NotYours _ -> partner.text(Phrase.ANSWER_OLD_CARD);
    };
  }

  private Reply shown(Partner partner, @Nullable Phrase said, Moment at) {
    var plans = viewing.of(partner.id(), at.today());
    if (plans.isEmpty()) {
      return partner.text(Phrase.SPUR_NOBODY);
    }
    var notice =
        Optional.ofNullable(said)
            .map(
                phrase ->
                    new Notice(partner.texts().say(phrase), said == Phrase.PLAN_NOTICE_SAVED));
    return new Reply.Card(card.draw(plans, notice, partner.language(), at.today()));
  }
}
