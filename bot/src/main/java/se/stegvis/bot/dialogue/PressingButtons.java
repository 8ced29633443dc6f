package se.stegvis.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.CardAddress;
import se.stegvis.bot.card.DateWords;
import se.stegvis.bot.card.Expansion;
import se.stegvis.bot.card.LaterPart;
import se.stegvis.bot.card.Notice;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.Verb;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.DigestItem;
import se.stegvis.scheduler.reminder.DoneForm;
import se.stegvis.scheduler.reminder.RecordingDone;
import se.stegvis.scheduler.reminder.RecordingDone.Result;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.reminder.Snooze;

/**
 * Answers a pressed button with the same card, drawn anew. What a button sends back is trusted for
 * nothing: the message must be the sender's own, the item one of the sender's items.
 */
final class PressingButtons {

  private final Outbox outbox;
  private final CurrentCards cards;
  private final RecordingDone recordingDone;
  private final Reminders reminders;

  PressingButtons(
      Outbox outbox, CurrentCards cards, RecordingDone recordingDone, Reminders reminders) {
    this.outbox = outbox;
    this.cards = cards;
    this.recordingDone = recordingDone;
    this.reminders = reminders;
  }

  /** A button of an item, as it stands now among what its card shows. */
  private record Press(
      Partner partner,
      CardAddress address,
      List<ObligationKey> shown,
      Digest digest,
      DigestItem item,
      Map<String, String> data,
      Moment at) {

    ObligationKey key() {
      return item.obligation().key();
    }
  }

  Reply answer(Partner partner, Incoming.Pressed pressed, Moment at) {
    var verb = Verb.of(pressed.verb()).orElse(null);
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
                  case Content.Redraw _ -> Optional.empty();
                });
  }

  private Reply answer(
      Partner partner,
      Verb verb,
      CardAddress address,
      List<ObligationKey> shown,
      Map<String, String> data,
      Moment at) {
    var digest = cards.digest(partner.id(), at, shown);
    if (verb == Verb.CLOSE) {
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
                    Optional.of(notice(partner, Phrase.NOTICE_ALREADY, false))));
  }

  private Reply answer(Verb verb, Press press) {
    return switch (verb) {
      case DONE ->
          DoneForm.of(press.item().obligation()).isPresent()
              ? opened(press, new Expansion.Done(press.address(), Map.of(), Map.of()))
              : redrawn(press, Phrase.NOTICE_NOT_YOURS, false);
      case DONE_SAVE -> save(press);
      case LATER -> opened(press, new Expansion.Later(press.address()));
      case LATER_SET -> snooze(press);
      case WHY -> opened(press, new Expansion.Why(press.address()));
      case CLOSE -> opened(press, new Expansion.Closed());
    };
  }

  private Reply save(Press press) {
    var form = DoneForm.of(press.item().obligation());
    if (form.isEmpty()) {
      return redrawn(press, Phrase.NOTICE_NOT_YOURS, false);
    }
    return switch (DoneFieldsReader.read(press.data(), form.get())) {
      case DoneFieldsReader.Faulty faulty -> corrected(press, faulty);
      case DoneFieldsReader.Filled filled -> record(press, filled);
    };
  }

  private Reply record(Press press, DoneFieldsReader.Filled filled) {
    var saying =
        new RecordingDone.Saying(
            press.partner().id(),
            press.key(),
            filled.on(),
            filled.minutes(),
            filled.instrument(),
            filled.parts());
    var result =
        recordingDone.record(
            saying, press.address().message(), press.at().today(), press.at().now());
    return switch (result) {
      case Result.Recorded _ -> recorded(press);
      case Result.AlreadyDone _ -> redrawn(press, Phrase.NOTICE_ALREADY, false);
      case Result.NotYours _ -> redrawn(press, Phrase.NOTICE_NOT_YOURS, false);
      case Result.Refused refused -> corrected(press, DoneFieldsReader.refused(refused.reason()));
    };
  }

  private Reply recorded(Press press) {
    var digest = after(press);
    var settled = digest.find(press.key()).filter(item -> item.obligation().isUndone()).isEmpty();
    var phrase = settled ? Phrase.NOTICE_RECORDED : Phrase.NOTICE_PARTLY;
    return cards.card(
        digest,
        press.address().message(),
        new Expansion.Closed(),
        Optional.of(notice(press.partner(), phrase, true)));
  }

  private Reply corrected(Press press, DoneFieldsReader.Faulty faulty) {
    return opened(
        press,
        new Expansion.Done(press.address(), DoneFieldsReader.typed(press.data()), faulty.errors()));
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
    return redrawn(press, Phrase.NOTICE_SNOOZED, true, day);
  }

  private Reply opened(Press press, Expansion expansion) {
    return cards.card(press.digest(), press.address().message(), expansion, Optional.empty());
  }

  private Reply redrawn(Press press, Phrase phrase, boolean good, Object... values) {
    return cards.card(
        after(press),
        press.address().message(),
        new Expansion.Closed(),
        Optional.of(notice(press.partner(), phrase, good, values)));
  }

  private Digest after(Press press) {
    var shown = new ArrayList<>(press.shown());
    if (!shown.contains(press.key())) {
      shown.add(press.key());
    }
    return cards.digest(press.partner().id(), press.at(), shown);
  }

  private static Notice notice(Partner partner, Phrase phrase, boolean good, Object... values) {
    return new Notice(partner.texts().say(phrase, values), good);
  }
}
