package se.stegvis.scheduler.placing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.SaidPlacement;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Registers a sidotjänstgöring, gives it other dates or another handledare, and cancels it. The
 * ST-läkare, the huvudansvariga handledare and the studierektor may; the receiving unit may name
 * the handledare. The programme is held meanwhile, so that two at once do not overlap.
 */
public final class ArrangingPlacement {

  private final TrainingRecords records;
  private final PlacementTelling telling;
  private final TransactionOperations transactions;

  public ArrangingPlacement(
      TrainingRecords records,
      Profiles profiles,
      Outbox outbox,
      TransactionOperations transactions) {
    this.records = records;
    this.telling = new PlacementTelling(profiles, outbox);
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
    /** Where the ST-läkare belongs there is no sidotjänstgöring. */
    AT_HOME,
    /** Its end talk has been held: its dates are history. */
    END_TALK_HELD,
    /** It has begun: it is ended by another last day, and not cancelled. */
    HAS_BEGUN,
    SUPERVISOR_IS_TRAINEE,
    NO_SUCH_PERSON
  }

  /**
   * Registers it, or changes one of the same id; twice the same has the effect of one. Since when
   * its dates stand is found here, whatever {@code wanted} says.
   */
  public Result put(Press press, Placement wanted) {
    return inTransaction(press, record -> put(press, record, wanted));
  }

  private Result put(Press press, TrainingRecord record, Placement wanted) {
    var placed = Placed.of(record, wanted.id(), press.today());
    var before = placed.map(Placed::placement).orElse(null);
    boolean mayArrange = Placed.mayArrange(record, press.who(), press.today());
    boolean onlyNames = before != null && isSame(before, wanted, false);
    if (!mayArrange
        && !(onlyNames && placed.filter(each -> each.mayName(press.who())).isPresent())) {
      return new Result.Refused(Reason.NOT_YOURS);
    }
    if (isAnothers(record, wanted.id())) {
      return new Result.Refused(Reason.NOT_YOURS);
    }
    if (before != null && isSame(before, wanted, true)) {
      return new Result.Already(before);
    }
    var refusal = new PlacementGuard(record, records, press.today()).refusal(before, wanted);
    if (refusal.isPresent()) {
      return new Result.Refused(refusal.get());
    }
    var since =
        before != null && before.dates().equals(wanted.dates())
            ? before.registered()
            : press.today();
    var placement = dated(wanted, since);
    records.say(record.programme().id(), new SaidPlacement(placement, press.today(), false));
    telling.changed(press, record, placement, before);
    return new Result.Done(placement);
  }

  private boolean isAnothers(TrainingRecord record, PlacementId id) {
    return records
        .programmeOf(id)
        .filter(other -> !other.equals(record.programme().id()))
        .isPresent();
  }

  /** Cancels one that has not begun; nothing of it is left behind. */
  public Result cancel(Press press, PlacementId id) {
    return inTransaction(
        press,
        record ->
            Placed.of(record, id, press.today())
                .filter(placed -> placed.mayArrange(press.who()))
                .map(placed -> cancel(press, placed))
                .orElseGet(() -> new Result.Refused(Reason.NOT_YOURS)));
  }

  private Result cancel(Press press, Placed placed) {
    var placement = placed.placement();
    if (!placement.start().isAfter(press.today())) {
      return new Result.Refused(Reason.HAS_BEGUN);
    }
    records.say(placed.programme(), new SaidPlacement(placement, press.today(), true));
    telling.cancelled(press, placed.record(), placement);
    return new Result.Done(placement);
  }

  private Result inTransaction(Press press, Function<TrainingRecord, Result> act) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                records
                    .hold(press.programme())
                    .map(act)
                    .orElseGet(() -> new Result.Refused(Reason.NOT_YOURS))));
  }

  private static boolean isSame(Placement before, Placement wanted, boolean withSupervisor) {
    return before.unit().equals(wanted.unit())
        && before.dates().equals(wanted.dates())
        && before.percent() == wanted.percent()
        && (!withSupervisor || Objects.equals(before.supervisor(), wanted.supervisor()));
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
}
