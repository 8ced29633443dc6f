package se.stegvis.scheduler.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.training.PersonId;
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
   * @param parts which of the missing parts are done, empty for all
   */
  public record Saying(PersonId who, ObligationKey what, LocalDate on, List<String> parts) {
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
    BEFORE_IT_BEGAN
  }

  /**
   * Records what is said, unless it is done already; {@code pressed} is the card it was said on.
   */
  public Result record(Saying saying, @Nullable MessageId pressed, LocalDate today, Instant now) {
    return Objects.requireNonNull(
        transactions.execute(_ -> recordInTransaction(saying, pressed, today, now)));
  }

  private Result recordInTransaction(
      Saying saying, @Nullable MessageId pressed, LocalDate today, Instant now) {
    var around = personalDue.around(List.of(saying.who()), today);
    var obligation = around.byKey().get(saying.what());
    if (obligation == null || !obligation.isUndone()) {
      return new Result.AlreadyDone();
    }
    if (DoneForm.of(obligation).isEmpty()
        || !(obligation.remind().contains(saying.who())
            || obligation.escalate().contains(saying.who()))) {
      return new Result.NotYours();
    }
    var refused = refusal(saying, obligation, today);
    if (refused.isPresent()) {
      return new Result.Refused(refused.get());
    }
    write(saying, obligation, around, today);
    Stream.concat(
            outbox.deliveredBecauseOf(saying.what()).stream(),
            Stream.ofNullable(obligation.placement())
                .flatMap(placement -> outbox.deliveredAbout(placement).stream()))
        .filter(message -> !message.id().equals(pressed))
        .forEach(
            message ->
                outbox.add(Message.pending(message.to(), new Content.Redraw(message.id()), now)));
    return new Result.Recorded();
  }

  private static Optional<Reason> refusal(Saying saying, Obligation obligation, LocalDate today) {
    if (saying.on().isAfter(today)) {
      return Optional.of(Reason.IN_THE_FUTURE);
    }
    if (saying.on().isBefore(obligation.opens()) && !mayBeEarly(obligation)) {
      return Optional.of(Reason.BEFORE_IT_BEGAN);
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
      records.add(new UnitId(obligation.key().subject()), DoneEvents.fact(saying, obligation));
      return;
    }
    var record =
        around.programmes().stream()
            .filter(each -> each.programme().id().equals(programme))
            .findFirst()
            .orElseThrow();
    DoneEvents.of(saying, obligation, record, today)
        .forEach(event -> records.add(programme, event));
  }
}
