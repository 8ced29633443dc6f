package se.stegvis.bot.dialogue;

import se.stegvis.bot.card.Expansion;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.reminder.DigestItem;
import se.stegvis.scheduler.reminder.DoneForm;
import se.stegvis.scheduler.reminder.RecordingDone;
import se.stegvis.scheduler.reminder.RecordingDone.Result;

/** Saves what stands in the fields of an item, or has the person correct it. */
final class SavingDone {

  private final Redrawing redrawing;
  private final RecordingDone recordingDone;

  SavingDone(Redrawing redrawing, RecordingDone recordingDone) {
    this.redrawing = redrawing;
    this.recordingDone = recordingDone;
  }

  Reply save(Press press) {
    return DoneForm.of(press.item().obligation())
        .map(form -> save(press, form))
        .orElseGet(() -> redrawing.declined(press, Phrase.NOTICE_NOT_YOURS));
  }

  private Reply save(Press press, DoneForm form) {
    return switch (DoneFieldsReader.read(press.data(), form)) {
      case DoneFieldsReader.Faulty faulty -> corrected(press, faulty);
      case DoneFieldsReader.Filled filled -> record(press, filled);
    };
  }

  private Reply record(Press press, DoneFieldsReader.Filled filled) {
    var saying =
        new RecordingDone.Saying(press.partner().id(), press.key(), filled.on(), filled.parts());
    var at = press.at();
    return switch (recordingDone.record(saying, press.address().message(), at.today(), at.now())) {
      case Result.Recorded _ ->
          redrawing.accepted(press, remains(press) ? Phrase.NOTICE_PARTLY : Phrase.NOTICE_RECORDED);
      case Result.AlreadyDone _ -> redrawing.declined(press, Phrase.NOTICE_ALREADY);
      case Result.NotYours _ -> redrawing.declined(press, Phrase.NOTICE_NOT_YOURS);
      case Result.Refused refused -> corrected(press, DoneFieldsReader.refused(refused.reason()));
    };
  }

  /** Whether the sender is asked for more of the same. */
  private boolean remains(Press press) {
    return redrawing
        .after(press)
        .find(press.key())
        .map(DigestItem::obligation)
        .filter(obligation -> obligation.isUndone())
        .isPresent();
  }

  private Reply corrected(Press press, DoneFieldsReader.Faulty faulty) {
    var typed = DoneFieldsReader.typed(press.data());
    return redrawing.opened(press, new Expansion.Done(press.address(), typed, faulty.errors()));
  }
}
