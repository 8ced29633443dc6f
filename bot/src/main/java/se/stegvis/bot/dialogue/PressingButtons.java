package se.stegvis.bot.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.CardAddress;
import se.stegvis.bot.card.DateWords;
import se.stegvis.bot.card.DevelopmentVerb;
import se.stegvis.bot.card.DigestVerb;
import se.stegvis.bot.card.Expansion;
import se.stegvis.bot.card.FormAddress;
import se.stegvis.bot.card.FormVerb;
import se.stegvis.bot.card.ItemDrawing;
import se.stegvis.bot.card.LaterPart;
import se.stegvis.bot.card.Notice;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.RoundVerb;
import se.stegvis.bot.card.SubjectAddress;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.reminder.DoneForm;
import se.stegvis.scheduler.reminder.RecordingDone;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.reminder.Snooze;

/**
 * Answers a pressed button with the same card, drawn anew. What a button sends back is trusted for
 * nothing: the message must be the sender's own, the item one of the sender's items.
 */
final class PressingButtons {

  private final Outbox outbox;
  private final CurrentCards cards;
  private final Redrawing redrawing;
  private final SavingDone savingDone;
  private final Reminders reminders;
  private final FormCards formCards;
  private final BeginningOfForms beginning;
  private final PressingForms forms;
  private final DevelopmentCards developments;
  private final LeadingRounds leading;
  private final List<Presses> others;
  private final Refusals refusals;

  PressingButtons(
      Outbox outbox,
      CurrentCards cards,
      RecordingDone recordingDone,
      Reminders reminders,
      FormCards formCards,
      BeginningOfForms beginning,
      PressingForms forms,
      LeadingRounds leading,
      DevelopmentCards developments,
      List<Presses> others,
      Refusals refusals) {
    this.refusals = refusals;
    this.others = List.copyOf(others);
    this.leading = leading;
    this.beginning = beginning;
    this.developments = developments;
    this.formCards = formCards;
    this.forms = forms;
    this.outbox = outbox;
    this.cards = cards;
    this.redrawing = new Redrawing(cards);
    this.savingDone = new SavingDone(redrawing, recordingDone);
    this.reminders = reminders;
  }

  Reply answer(Partner partner, Incoming.Pressed pressed, Moment at) {
    return others.stream()
        .flatMap(
            each ->
                each.answer(partner, pressed, at).stream()
                    .map(reply -> refusals.noted(reply, each, partner, pressed, at)))
        .findFirst()
        .orElseGet(() -> own(partner, pressed, at));
  }

  /** Keeps that somebody who is not in the roster has pressed it. */
  void refuse(Incoming.Pressed pressed, Moment at) {
    refusals.stranger(others, pressed, at);
  }

  private Reply own(Partner partner, Incoming.Pressed pressed, Moment at) {
    var form = FormVerb.of(pressed.verb());
    if (form.filter(verb -> verb == FormVerb.BEGIN).isPresent()) {
      return SubjectAddress.read(pressed.data())
          .map(address -> beginning.chosen(partner, address, at))
          .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
    }
    if (form.isPresent()) {
      return FormAddress.read(pressed.data())
          .map(address -> forms.answer(partner, form.get(), address, pressed.data(), at))
          .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
    }
    var development = DevelopmentVerb.of(pressed.verb());
    if (development.isPresent()) {
      return developments.pressed(partner, development.get(), pressed.data(), at);
    }
    var round = RoundVerb.of(pressed.verb());
    if (round.isPresent()) {
      return leading.answer(partner, round.get(), pressed.data(), at);
    }
    var verb = DigestVerb.of(pressed.verb()).orElse(null);
    var address = CardAddress.read(pressed.data()).orElse(null);
    if (verb == null || address == null) {
      return partner.text(Phrase.ANSWER_OLD_CARD);
    }
    return shown(partner, address.message())
        .map(shown -> answer(partner, verb, address, shown, pressed.data(), at))
        .orElseGet(() -> partner.text(Phrase.ANSWER_OLD_CARD));
  }

  /** What the card was made because of; empty if it is not the sender's own card. */
  private Optional<List<ObligationKey>> shown(Partner partner, @Nullable MessageId message) {
    if (message == null) {
      return Optional.of(List.of());
    }
    return outbox
        .find(message)
        .filter(found -> found.to().equals(partner.id()))
        .flatMap(
            found ->
                switch (found.content()) {
                  case Content.Digest digest -> Optional.of(digest.occasions());
                  case Content.OfAssessment _,
                      Content.OfRound _,
                      Content.OfMatter _,
                      Content.Matters _,
                      Content.MattersAsked _,
                      Content.OfPlan _,
                      Content.OfPlacement _,
                      Content.Reach _ ->
                      Optional.of(List.of());
                  case Content.Redraw _ -> Optional.empty();
                });
  }

  private Reply answer(
      Partner partner,
      DigestVerb verb,
      CardAddress address,
      List<ObligationKey> shown,
      Map<String, String> data,
      Moment at) {
    var digest = cards.digest(partner.id(), at, shown);
    if (verb == DigestVerb.CLOSE) {
      return cards.card(digest, address.message(), new Expansion.Closed(), Optional.empty());
    }
    return address
        .in(digest)
        .filter(item -> item.obligation().isUndone())
        .map(item -> answer(verb, new Press(partner, address, shown, digest, item, data, at)))
        .orElseGet(
            () ->
                cards.card(
                    digest,
                    address.message(),
                    new Expansion.Closed(),
                    Optional.of(new Notice(partner.texts().say(Phrase.NOTICE_ALREADY), false))));
  }

  private Reply answer(DigestVerb verb, Press press) {
    return switch (verb) {
      case ASK ->
          formCards.askingFor(
              press.partner(), press.address().message(), press.item().obligation(), press.at());
      case FILL ->
          fill(
              press,
              press
                  .item()
                  .documents()
                  .filter(form -> form.id().value().equals(press.data().get(ItemDrawing.FORM_KEY)))
                  .findFirst());
      case DONE -> done(press);
      case DONE_SAVE -> savingDone.save(press);
      case LATER -> redrawing.opened(press, new Expansion.Later(press.address()));
      case LATER_SET -> snooze(press);
      case WHY -> redrawing.opened(press, new Expansion.Why(press.address()));
      case CLOSE -> redrawing.opened(press, new Expansion.Closed());
    };
  }

  /** What has a form is filled in, the rest is said to be done. */
  private Reply done(Press press) {
    var form = press.item().itself();
    if (form.isPresent()) {
      return fill(press, form);
    }
    return DoneForm.of(press.item().obligation()).isPresent()
        ? redrawing.opened(press, new Expansion.Done(press.address(), Map.of(), Map.of()))
        : redrawing.declined(press, Phrase.NOTICE_NOT_YOURS);
  }

  /** Only what this person can fill in about this item today. */
  private Reply fill(Press press, Optional<Form> form) {
    return form.flatMap(each -> beginning.fromItem(press.partner(), press, each))
        .orElseGet(() -> redrawing.declined(press, Phrase.NOTICE_NOT_YOURS));
  }

  private Reply snooze(Press press) {
    var days =
        LaterPart.DAYS.stream()
            .filter(each -> each.toString().equals(press.data().get(LaterPart.DAYS_KEY)))
            .findFirst();
    if (days.isEmpty()) {
      return press.partner().text(Phrase.ANSWER_OLD_CARD);
    }
    var until = press.at().today().plusDays(days.get());
    reminders.snooze(new Snooze(press.partner().id(), press.key(), until));
    var day = new DateWords(press.partner().texts(), press.at().today()).full(until);
    return redrawing.accepted(press, Phrase.NOTICE_SNOOZED, day);
  }
}
