package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Fact;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.UnitId;

/**
 * Records that something is done, as somebody says who was to be reminded of it, and has every card
 * that shows it drawn anew.
 */
public final class RecordingDone {

  private final TrainingRecords records;
  private final PersonalDue personalDue;
  private final Outbox outbox;
  private final TransactionOperations transactions;

  public RecordingDone(
      TrainingRecords records,
      PersonalDue personalDue,
      Outbox outbox,
      TransactionOperations transactions) {
    this.records = records;
    this.personalDue = personalDue;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /**
   * What somebody says is done.
   *
   * @param minutes the length, null where it does not matter or was not given
   * @param parts which of the missing parts are done, empty for all
   */
  public record Saying(
      PersonId who,
      ObligationKey what,
      LocalDate on,
      @Nullable Integer minutes,
      @Nullable Instrument instrument,
      List<String> parts) {
    public Saying {
      parts = List.copyOf(parts);
    }
  }

  /** What came of it. */
  public sealed interface Result {

    /** It is recorded. */
    record Recorded() implements Result {}

    /** It was done before, or is not asked for any more. */
    record AlreadyDone() implements Result {}

    /** It is not this person's to say. */
    record NotYours() implements Result {}

    /** A value cannot be right. */
    record Refused(Reason reason) implements Result {}
  }

  /** Why a value is refused. */
  public enum Reason {
    IN_THE_FUTURE,
    BEFORE_IT_BEGAN,
    MINUTES,
    INSTRUMENT
  }

  /**
   * Records what is said, unless it is done already; {@code pressed} is the card it was said on.
   */
  public Result record(
      Saying saying, @Nullable MessageId pressed, LocalDate today, java.time.Instant now) {
    return Objects.requireNonNull(
        transactions.execute(_ -> recordInTransaction(saying, pressed, today, now)));
  }

  private Result recordInTransaction(
      Saying saying, @Nullable MessageId pressed, LocalDate today, java.time.Instant now) {
    var around = personalDue.around(List.of(saying.who()), today);
    var obligation = around.byKey().get(saying.what());
    if (obligation == null || !obligation.isUndone()) {
      return new Result.AlreadyDone();
    }
    var form = DoneForm.of(obligation);
    if (form.isEmpty()
        || !(obligation.remind().contains(saying.who())
            || obligation.escalate().contains(saying.who()))) {
      return new Result.NotYours();
    }
    var refused = refusal(saying, obligation, form.get(), today);
    if (refused.isPresent()) {
      return new Result.Refused(refused.get());
    }
    write(saying, obligation, around, today);
    outbox.deliveredBecauseOf(saying.what()).stream()
        .filter(message -> !message.id().equals(pressed))
        .forEach(
            message ->
                outbox.add(Message.pending(message.to(), new Content.Redraw(message.id()), now)));
    return new Result.Recorded();
  }

  private static Optional<Reason> refusal(
      Saying saying, Obligation obligation, DoneForm form, LocalDate today) {
    if (saying.on().isAfter(today)) {
      return Optional.of(Reason.IN_THE_FUTURE);
    }
    if (saying.on().isBefore(obligation.opens()) && !mayBeEarly(obligation)) {
      return Optional.of(Reason.BEFORE_IT_BEGAN);
    }
    if (form.minutes()
        && saying.minutes() != null
        && (saying.minutes() < 1 || saying.minutes() > 600)) {
      return Optional.of(Reason.MINUTES);
    }
    if (!form.instruments().isEmpty()
        && (saying.instrument() == null || !form.instruments().contains(saying.instrument()))) {
      return Optional.of(Reason.INSTRUMENT);
    }
    return Optional.empty();
  }

  /** An IUP may be begun, and a contact taken, before the rule begins to ask for it. */
  private static boolean mayBeEarly(Obligation obligation) {
    return !obligation.windowClosed();
  }

  private void write(
      Saying saying, Obligation obligation, PersonalDue.Surroundings around, LocalDate today) {
    var programme = obligation.programme();
    if (programme == null) {
      records.add(new UnitId(obligation.key().subject()), fact(saying, obligation));
      return;
    }
    var record =
        around.programmes().stream()
            .filter(each -> each.programme().id().equals(programme))
            .findFirst()
            .orElseThrow();
    events(saying, obligation, record, today).forEach(event -> records.add(programme, event));
  }

  private static Fact fact(Saying saying, Obligation obligation) {
    var name = name(obligation);
    var followUp = obligation.key().occurrence().equals("2");
    return new Fact(followUp ? name.replace(".done", ".followed_up") : name, saying.on());
  }

  private static List<Event> events(
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
    return new Event(
        isThere ? "iup.approval" : name(obligation),
        saying.on(),
        today,
        approves ? Set.of() : Set.of(saying.who()),
        approves ? Set.of(saying.who()) : Set.of(),
        null,
        null,
        null,
        Set.of(),
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }

  private static Event event(
      String name, Saying saying, Obligation obligation, TrainingRecord record, LocalDate today) {
    return new Event(
        name,
        saying.on(),
        today,
        Set.of(),
        Set.of(),
        saying.minutes(),
        partner(saying, obligation, record),
        obligation.placement(),
        obligation.ground().rule().evidence().topics(),
        saying.instrument(),
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
