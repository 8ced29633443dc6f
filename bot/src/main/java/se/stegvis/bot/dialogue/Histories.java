package se.stegvis.bot.dialogue;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.stegvis.bot.card.History;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Way;
import se.stegvis.scheduler.training.Insight;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/** Looks up what was recorded lately in the programmes that are a person's own or supervised. */
final class Histories {

  private static final int MOST = 10;

  private final TrainingRecords records;
  private final Outbox outbox;

  Histories(TrainingRecords records, Outbox outbox) {
    this.records = records;
    this.outbox = outbox;
  }

  History of(PersonId person, LocalDate today) {
    var entries =
        records.concerning(List.of(person)).stream()
            .flatMap(
                record ->
                    record.insightOf(person, today).stream()
                        .flatMap(insight -> entries(person, record, insight)))
            .sorted(comparing((History.Entry entry) -> entry.event().on()).reversed())
            .limit(MOST)
            .toList();
    return new History(entries, outbox.latestDigest(person).map(Histories::reminded).orElse(null));
  }

  private static Stream<History.Entry> entries(
      PersonId person, TrainingRecord record, Insight insight) {
    var trainee = Objects.requireNonNull(record.people().get(record.programme().trainee()));
    var name = trainee.id().equals(person) ? null : trainee.name();
    return record.programme().events().stream()
        .filter(event -> insight.covers(event.placement()))
        .map(event -> new History.Entry(event, name));
  }

  private static History.Reminded reminded(Message digest) {
    return new History.Reminded(morning(digest), digest.way() == Way.MAIL);
  }

  private static LocalDate morning(Message message) {
    return switch (message.content()) {
      case Content.Digest digest -> digest.morning();
      case Content.OfAssessment _,
          Content.OfRound _,
          Content.OfMatter _,
          Content.Matters _,
          Content.MattersAsked _,
          Content.OfPlan _,
          Content.OfPlacement _,
          Content.Reach _,
          Content.Redraw _ ->
          throw new IllegalStateException("message " + message.id() + " is no digest");
    };
  }
}
