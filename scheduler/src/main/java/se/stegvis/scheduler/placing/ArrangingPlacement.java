package se.stegvis.scheduler.placing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.SaidPlacement;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Registers a sidotjänstgöring, gives it other dates or another handledare, and cancels it. The
 * ST-läkare, the huvudansvariga handledare and the studierektor may.
 */
public final class ArrangingPlacement {

  /** No sidotjänstgöring is longer, in years, or begins further away. */
  private static final int MOST_YEARS = 3;

  private static final String END_TALK = "avslutningssamtal";
  private static final int FULL_TIME = 100;

  private final TrainingRecords records;
  private final Outbox outbox;
  private final TransactionOperations transactions;

  public ArrangingPlacement(
      TrainingRecords records, Outbox outbox, TransactionOperations transactions) {
    this.records = records;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /**
   * Who wants it, and when.
   *
   * @param pressed the message whose card was pressed, null for one that was asked for
   */
  public record Press(
      PersonId who,
      ProgrammeId programme,
      @Nullable MessageId pressed,
      LocalDate today,
      Instant now) {}

  /** What came of it. */
  public sealed interface Result {

    record Done(Placement placement) implements Result {}

    /** It stands so already. */
    record Already(Placement placement) implements Result {}

    record Refused(Reason reason) implements Result {}
  }

  /** Why it cannot be so. */
  public enum Reason {
    NOT_YOURS,
    OUTSIDE_THE_PROGRAMME,
    TOO_FAR_AWAY,
    OVERLAPS,
    /** Its avslutningssamtal has been held: its dates are history. */
    END_TALK_HELD,
    /** It has begun: it is ended by another last day, and not cancelled. */
    HAS_BEGUN,
    SUPERVISOR_IS_TRAINEE,
    NO_SUCH_PERSON
  }

  /** Registers it, or changes one of the same id; twice the same has the effect of one. */
  public Result put(Press press, Placement wanted) {
    return inTransaction(press, record -> put(press, record, wanted));
  }

  private Result put(Press press, TrainingRecord record, Placement wanted) {
    var before = of(record, wanted.id());
    if (before.filter(each -> isSame(each, wanted)).isPresent()) {
      return new Result.Already(before.get());
    }
    var refusal = refusal(press, record, wanted, before);
    if (refusal.isPresent()) {
      return new Result.Refused(refusal.get());
    }
    records.say(record.programme().id(), new SaidPlacement(wanted, false));
    announce(press, record, wanted, before);
    return new Result.Done(wanted);
  }

  /** Cancels one that has not begun; nothing of it is left behind. */
  public Result cancel(Press press, PlacementId id) {
    return inTransaction(
        press,
        record ->
            of(record, id)
                .map(placement -> cancel(press, record, placement))
                .orElseGet(() -> new Result.Refused(Reason.NOT_YOURS)));
  }

  private Result cancel(Press press, TrainingRecord record, Placement placement) {
    if (!placement.start().isAfter(press.today())) {
      return new Result.Refused(Reason.HAS_BEGUN);
    }
    redraw(press, placement.id());
    records.say(record.programme().id(), new SaidPlacement(dated(placement, press.today()), true));
    return new Result.Done(placement);
  }

  private Result inTransaction(Press press, Function<TrainingRecord, Result> act) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                records
                    .programme(press.programme())
                    .filter(record -> mayArrange(record, press.who(), press.today()))
                    .map(act)
                    .orElseGet(() -> new Result.Refused(Reason.NOT_YOURS))));
  }

  static boolean mayArrange(TrainingRecord record, PersonId person, LocalDate today) {
    var parts = new Parts(record, today);
    return person.equals(parts.trainee())
        || parts.mainSupervisors().contains(person)
        || parts.directors().contains(person);
  }

  private static Optional<Placement> of(TrainingRecord record, PlacementId id) {
    return record.programme().placements().stream()
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  private static boolean isSame(Placement before, Placement wanted) {
    return dated(before, wanted.registered()).equals(wanted);
  }

  private static Placement dated(Placement placement, @Nullable LocalDate registered) {
    return new Placement(
        placement.id(),
        placement.unit(),
        placement.dates(),
        placement.percent(),
        placement.supervisor(),
        registered);
  }

  private Optional<Reason> refusal(
      Press press, TrainingRecord record, Placement wanted, Optional<Placement> before) {
    var programme = record.programme();
    var planned = programme.plannedEnd();
    if (wanted.start().isBefore(programme.start())
        || (planned != null && wanted.end().isAfter(planned))) {
      return Optional.of(Reason.OUTSIDE_THE_PROGRAMME);
    }
    if (wanted.start().isAfter(press.today().plusYears(MOST_YEARS))
        || wanted.end().isAfter(wanted.start().plusYears(MOST_YEARS))) {
      return Optional.of(Reason.TOO_FAR_AWAY);
    }
    boolean moves = before.filter(each -> !each.dates().equals(wanted.dates())).isPresent();
    if (moves && endTalkHeld(record, wanted.id())) {
      return Optional.of(Reason.END_TALK_HELD);
    }
    if (overlaps(record, wanted)) {
      return Optional.of(Reason.OVERLAPS);
    }
    var supervisor = wanted.supervisor();
    if (programme.trainee().equals(supervisor)) {
      return Optional.of(Reason.SUPERVISOR_IS_TRAINEE);
    }
    return supervisor != null && records.person(supervisor).isEmpty()
        ? Optional.of(Reason.NO_SUCH_PERSON)
        : Optional.empty();
  }

  private static boolean endTalkHeld(TrainingRecord record, PlacementId id) {
    return record.programme().events().stream()
        .anyMatch(event -> event.evidence().equals(END_TALK) && id.equals(event.placement()));
  }

  private static boolean overlaps(TrainingRecord record, Placement wanted) {
    return record.programme().placements().stream()
        .filter(each -> !each.id().equals(wanted.id()))
        .filter(each -> each.dates().intersection(wanted.dates()).isPresent())
        .anyMatch(each -> each.percent() + wanted.percent() > FULL_TIME);
  }

  /** Those concerned but the one who did it; a handledare who is new to it hears of it as new. */
  private void announce(
      Press press, TrainingRecord record, Placement wanted, Optional<Placement> before) {
    var supervisor = wanted.supervisor();
    boolean isNewTo = before.isEmpty() || !Objects.equals(before.get().supervisor(), supervisor);
    if (supervisor != null && !supervisor.equals(press.who())) {
      tell(press, supervisor, wanted, isNewTo ? PlacementNews.REGISTERED : PlacementNews.CHANGED);
    }
    var parts = new Parts(record, press.today());
    var others = new ArrayList<PersonId>(List.of(parts.trainee()));
    others.addAll(parts.mainSupervisors());
    others.stream()
        .distinct()
        .filter(person -> !person.equals(press.who()) && !person.equals(supervisor))
        .forEach(
            person ->
                tell(
                    press,
                    person,
                    wanted,
                    before.isEmpty() ? PlacementNews.REGISTERED : PlacementNews.CHANGED));
    redraw(press, wanted.id());
  }

  private void tell(Press press, PersonId person, Placement placement, PlacementNews news) {
    outbox.add(
        Message.pending(
            person, new Content.OfPlacement(placement.id(), news, press.today()), press.now()));
  }

  private void redraw(Press press, PlacementId placement) {
    outbox.deliveredAbout(placement).stream()
        .filter(message -> !message.id().equals(press.pressed()))
        .forEach(
            message ->
                outbox.add(
                    Message.pending(message.to(), new Content.Redraw(message.id()), press.now())));
  }
}
