package se.stegvis.bot.dialogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.AskingCard;
import se.stegvis.bot.card.AskingState;
import se.stegvis.bot.card.AssessmentCard;
import se.stegvis.bot.card.FormState;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.assessing.AssessmentView;
import se.stegvis.scheduler.assessing.Offer;
import se.stegvis.scheduler.assessing.Offering;
import se.stegvis.scheduler.assessing.ViewingAssessments;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.PersonId;

/** Draws forms, and the card that asks for one, as they stand at the moment. */
final class FormCards {

  private final ViewingAssessments viewing;
  private final Offering offering;
  private final Outbox outbox;
  private final NotingReadings noting;
  private final AssessmentCard assessmentCard;
  private final AskingCard askingCard = new AskingCard();

  FormCards(
      ViewingAssessments viewing,
      Offering offering,
      Outbox outbox,
      NotingReadings noting,
      AssessmentCard assessmentCard) {
    this.noting = noting;
    this.viewing = viewing;
    this.offering = offering;
    this.outbox = outbox;
    this.assessmentCard = assessmentCard;
  }

  /** The card of a form; what somebody has typed that is too long for it stays where it is. */
  Reply form(
      Partner partner, AssessmentId id, @Nullable MessageId message, FormState state, Moment at) {
    var seen = viewing.view(id, partner.id(), at.today(), at.now());
    seen.filter(AssessmentView::isReading)
        .map(AssessmentView::assessment)
        .ifPresent(
            assessment ->
                noting.opened(
                    partner.id(),
                    assessment.programme(),
                    Thing.ASSESSMENT,
                    id.toString(),
                    at.today()));
    return seen.map(
            view -> assessmentCard.draw(view, message, state.standingOnDigest(isDigest(message))))
        .filter(AssessmentCard::fits)
        .<Reply>map(Reply.Card::new)
        .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
  }

  private boolean isDigest(@Nullable MessageId message) {
    return message != null
        && outbox
            .find(message)
            .filter(found -> found.content() instanceof Content.Digest)
            .isPresent();
  }

  /** A fresh card that asks for a form. */
  Reply asking(Partner partner, String sought, AskingState state, Moment at) {
    return asking(partner, AssessmentId.random(), sought, state, at);
  }

  Reply asking(Partner partner, AssessmentId id, String sought, AskingState state, Moment at) {
    return offering
        .of(partner.id(), sought, at.today())
        .<Reply>map(
            offer -> new Reply.Card(askingCard.draw(offer, id, state, partner.picksPeople())))
        .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
  }

  /** Opened on a digest, or asked for. */
  Reply asking(Partner partner, @Nullable MessageId back, Map<String, String> proposed, Moment at) {
    return asking(partner, "", AskingState.opened(back, proposed), at);
  }

  /** What something that is due asks for: about whom, and the likeliest form that counts. */
  Reply askingFor(Partner partner, @Nullable MessageId back, Obligation due, Moment at) {
    return askingFor(partner, back, due, null, at);
  }

  /** The same, with whom it is asked of. */
  Reply askingFor(
      Partner partner,
      @Nullable MessageId back,
      Obligation due,
      @Nullable PersonId assessor,
      Moment at) {
    var proposed = new HashMap<String, String>();
    Optional.ofNullable(due.programme())
        .ifPresent(programme -> proposed.put(AskingCard.ABOUT, programme.value()));
    if (assessor != null) {
      proposed.put(AskingCard.WHO, assessor.value());
    }
    var counted = due.ground().rule().evidence().instruments();
    offering.of(partner.id(), "", at.today()).stream()
        .flatMap(offer -> offer.forms().stream())
        .filter(form -> form.instrument() != null && counted.contains(form.instrument()))
        .findFirst()
        .ifPresent(form -> proposed.put(AskingCard.FORM, AskingCard.value(form)));
    return asking(partner, back, proposed, at);
  }

  Optional<Offer> offer(Partner partner, String sought, Moment at) {
    return offering.of(partner.id(), sought, at.today());
  }
}
