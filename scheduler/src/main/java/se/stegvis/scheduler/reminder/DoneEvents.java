package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.reminder.RecordingDone.Saying;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Fact;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;

/** What a person's saying that a thing is done comes to, as events of the record: pure. */
final class DoneEvents {

  private DoneEvents() {}

  /** What is to be recorded of a unit. */
  static Fact fact(Saying saying, Obligation obligation) {
    var followsUp =
        obligation.ground().rule().demand() instanceof Demand.ActionItem
            && obligation.key().occurrence().equals(Demand.ActionItem.FOLLOW_UP);
    return new Fact(
        followsUp
            ? obligation.ground().rule().evidence().ofFollowUp().iterator().next()
            : name(obligation),
        saying.on());
  }

  /** What is to be recorded of a programme. */
  static List<Event> of(
      Saying saying, Obligation obligation, TrainingRecord record, LocalDate today) {
    var evidence = obligation.ground().rule().evidence();
    if (!evidence.signedBy().isEmpty() || !evidence.approvedBy().isEmpty()) {
      return List.of(signature(saying, obligation, today));
    }
    if (evidence.documents().isEmpty()) {
      return List.of(event(name(obligation), saying, obligation, record, today));
    }
    var events = new ArrayList<Event>();
    var parts =
        saying.parts().isEmpty() ? DoneForm.of(obligation).orElseThrow().parts() : saying.parts();
    parts.forEach(part -> events.add(event(part, saying, obligation, record, today)));
    return events;
  }

  /** The person's own signature, on the version itself or on the one that is there. */
  private static Event signature(Saying saying, Obligation obligation, LocalDate today) {
    var isThere = !obligation.missing().isEmpty();
    var trainee = saying.who().equals(obligation.trainee());
    var approves =
        obligation.ground().rule().evidence().signedBy().isEmpty()
            || (!trainee && !obligation.remind().contains(saying.who()));
    return Event.signed(
        isThere ? "iup.approval" : name(obligation),
        saying.on(),
        today,
        approves ? Set.of() : Set.of(saying.who()),
        approves ? Set.of(saying.who()) : Set.of());
  }

  private static Event event(
      String name, Saying saying, Obligation obligation, TrainingRecord record, LocalDate today) {
    return new Event(
        name,
        saying.on(),
        today,
        Set.of(),
        Set.of(),
        null,
        partner(saying, obligation, record),
        obligation.placement(),
        obligation.ground().rule().evidence().topics(),
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }

  /** Whom the ST-läkare met: the one who says so, or else the other one who was to be reminded. */
  private static @Nullable PersonId partner(
      Saying saying, Obligation obligation, TrainingRecord record) {
    if (!saying.who().equals(record.programme().trainee())) {
      return saying.who();
    }
    return obligation.remind().stream()
        .filter(each -> !each.equals(saying.who()))
        .findFirst()
        .orElse(null);
  }

  private static String name(Obligation obligation) {
    return obligation.ground().rule().evidence().anyOf().stream().findFirst().orElseThrow();
  }
}
