package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.training.PersonId;

/** Sets and releases the legal hold of somebody. */
public final class HoldingPerson {

  private final PersonalData data;
  private final LegalHolds holds;
  private final Auditing auditing;
  private final TransactionOperations transactions;

  public HoldingPerson(
      PersonalData data, LegalHolds holds, Auditing auditing, TransactionOperations transactions) {
    this.data = data;
    this.holds = holds;
    this.auditing = auditing;
    this.transactions = transactions;
  }

  /** What came of it. */
  public sealed interface Result {

    record Held(LegalHold hold) implements Result {}

    record Released() implements Result {}

    /** There was none to release. */
    record NotHeld() implements Result {}

    /** The last day has passed already. */
    record Past() implements Result {}

    /** There is nobody of that id. */
    record Unknown() implements Result {}
  }

  /** What to do with the hold. */
  public sealed interface Wish {

    /**
     * Sets it, or changes one that there is.
     *
     * @param until its last day, null until it is released
     */
    record Hold(PersonId person, LegalHold.Why why, @Nullable LocalDate until) implements Wish {}

    record Release(PersonId person) implements Wish {}

    PersonId person();
  }

  public Result change(Wish wish, Actor by, Instant now) {
    return Objects.requireNonNull(
        transactions.execute(
            _ -> {
              var result = data.lock(wish.person()) ? changed(wish, by, now) : new Result.Unknown();
              auditing.note(
                  now,
                  by,
                  wish instanceof Wish.Hold ? Action.HOLD : Action.RELEASE,
                  result instanceof Result.Unknown ? null : wish.person(),
                  word(result),
                  Map.of());
              return result;
            }));
  }

  private Result changed(Wish wish, Actor by, Instant now) {
    return switch (wish) {
      case Wish.Hold(var person, var why, var until) -> {
        if (until != null && until.isBefore(LocalDate.ofInstant(now, QuietHours.STOCKHOLM))) {
          yield new Result.Past();
        }
        var since = holds.of(person).map(LegalHold::since).orElse(now);
        var hold = new LegalHold(person, since, until, why, auditing.written(by));
        holds.put(hold);
        yield new Result.Held(hold);
      }
      case Wish.Release(var person) ->
          holds.release(person) ? new Result.Released() : new Result.NotHeld();
    };
  }

  private static String word(Result result) {
    return switch (result) {
      case Result.Held _ -> "done";
      case Result.Released _ -> "done";
      case Result.NotHeld _ -> "not-held";
      case Result.Past _ -> "past";
      case Result.Unknown _ -> "unknown";
    };
  }
}
