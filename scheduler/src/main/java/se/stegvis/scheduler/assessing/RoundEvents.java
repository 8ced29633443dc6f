package se.stegvis.scheduler.assessing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.EventOrigin;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;

/** Files what a round is in the record: each of its events once. */
final class RoundEvents {

  private final TrainingRecords records;

  RoundEvents(TrainingRecords records) {
    this.records = records;
  }

  /** The raters are being asked, or the kollegium is going to be held. */
  void begun(Round round, LocalDate today) {
    put(
        round,
        Event.of(
            round.kind().isKollegium() ? "specialistkollegium.scheduled" : "msf.started", today));
  }

  /** Enough have answered a 360°. */
  void complete(Round round, LocalDate today) {
    if (!round.kind().isKollegium()) {
      put(round, Event.of("msf.complete", today));
    }
  }

  /**
   * What the form says that it becomes: the assessment itself, or the kollegium with its outcome.
   */
  void compiled(
      Round round, Form form, Compilation compilation, List<String> goals, LocalDate today) {
    var outcome = compilation.outcome();
    records.put(
        round.programme(),
        new EventOrigin(round.id().value()),
        new Event(
            form.evidence(),
            compilation.on(),
            today,
            Set.of(),
            Set.of(),
            null,
            null,
            null,
            Set.of(),
            form.instrument(),
            null,
            null,
            null,
            goals,
            outcome == null ? null : outcome.word()));
  }

  /** The ST-läkare has been given it back, at a talk. */
  void released(Round round, PersonId by, LocalDate talk, LocalDate today) {
    var name = round.kind().isKollegium() ? "kollegium.feedback" : "msf.summary";
    put(round, event(name, talk, today, by));
  }

  private static Event event(
      String name, LocalDate on, LocalDate entered, @Nullable PersonId with) {
    return new Event(
        name, on, entered, Set.of(), Set.of(), null, with, null, Set.of(), null, null, null, null,
        List.of(), null);
  }

  private void put(Round round, Event event) {
    records.put(round.programme(), origin(round, event.evidence()), event);
  }

  private static EventOrigin origin(Round round, String evidence) {
    return new EventOrigin(UUID.nameUUIDFromBytes((round.id() + " " + evidence).getBytes(UTF_8)));
  }
}
