package se.stegvis.bot.card;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.DigestItem;

/** What is said about one item of a digest, in plain words. */
final class ItemWords {

  private final Digest digest;
  private final Texts texts;
  private final DateWords dates;
  private final Vocabulary vocabulary;

  ItemWords(Digest digest) {
    this.digest = digest;
    this.texts = Texts.in(digest.language());
    this.dates = new DateWords(texts, digest.day());
    this.vocabulary = new Vocabulary(texts);
  }

  String title(DigestItem item) {
    return item.obligation().ground().rule().title().in(digest.language());
  }

  String date(DigestItem item) {
    if (item.obligation().ground().rule().demand() instanceof Demand.VolumePerPeriod) {
      return texts.say(Phrase.ITEM_LAST_WEEKS);
    }
    var last = item.obligation().lastOnTimeDay();
    return item.obligation().state() == State.OVERDUE
        ? texts.say(Phrase.ITEM_WAS_DUE, dates.brief(last))
        : texts.say(Phrase.ITEM_AT_LATEST, dates.full(last));
  }

  /** Whom it concerns, unless that is the reader. */
  Optional<String> whom(DigestItem item) {
    var about = item.about();
    return about == null || about.id().equals(digest.to().id())
        ? Optional.empty()
        : Optional.of(about.name());
  }

  Optional<String> placement(DigestItem item) {
    return Optional.ofNullable(item.placementUnit())
        .map(unit -> texts.say(Phrase.ITEM_PLACEMENT, unit));
  }

  /** How far it has come, what is missing, whether it is put off, and who has set the number. */
  List<String> details(DigestItem item) {
    return Stream.of(progress(item.obligation()), missing(item.obligation()), snoozed(item))
        .flatMap(Optional::stream)
        .toList();
  }

  List<String> marks(Obligation obligation) {
    var local =
        obligation.ground().locallyDecided() ? Stream.of(Phrase.ITEM_LOCAL) : Stream.<Phrase>of();
    var ours =
        obligation.ground().rule().productDefault()
            ? Stream.of(Phrase.ITEM_DEFAULT)
            : Stream.<Phrase>of();
    return Stream.concat(local, ours).map(texts::say).toList();
  }

  /** When it was done, and when it is due next if it comes again. */
  String settled(DigestItem item) {
    var doneOn = item.obligation().doneOn();
    var done = texts.say(Phrase.ITEM_SETTLED, doneOn == null ? "" : dates.brief(doneOn)).strip();
    return Optional.ofNullable(item.next()).map(next -> done + " " + next(next)).orElse(done);
  }

  private String next(LocalDate next) {
    return texts.say(Phrase.ITEM_NEXT, dates.full(next));
  }

  private Optional<String> snoozed(DigestItem item) {
    return Optional.ofNullable(item.snoozedUntil())
        .map(until -> texts.say(Phrase.ITEM_SNOOZED, dates.full(until)));
  }

  private Optional<String> missing(Obligation obligation) {
    return obligation.missing().isEmpty()
        ? Optional.empty()
        : Optional.of(texts.say(Phrase.ITEM_MISSING, vocabulary.list(obligation.missing())));
  }

  private Optional<String> progress(Obligation obligation) {
    return switch (obligation.ground().rule().demand()) {
      case Demand.VolumePerPeriod volume ->
          Optional.of(
              texts.say(
                  Phrase.ITEM_VOLUME,
                  obligation.done(),
                  obligation.required(),
                  volume.per().equals(Period.ofDays(7)) ? 1 : 0));
      default ->
          obligation.required() > 1
              ? Optional.of(quota(obligation) + pace(obligation))
              : Optional.empty();
    };
  }

  private String quota(Obligation obligation) {
    return vocabulary
        .counted(obligation.ground().rule().evidence())
        .map(
            things ->
                texts.say(
                    Phrase.ITEM_QUOTA_THINGS, obligation.done(), obligation.required(), things))
        .orElseGet(() -> texts.say(Phrase.ITEM_QUOTA, obligation.done(), obligation.required()));
  }

  private String pace(Obligation obligation) {
    if (obligation.windowClosed()
        && obligation.state() == State.OPEN
        && obligation.expected() > 0) {
      return obligation.done() >= obligation.expected()
          ? texts.say(Phrase.ITEM_PACE_KEPT)
          : texts.say(Phrase.ITEM_PACE_LOST, obligation.expected());
    }
    return "";
  }
}
