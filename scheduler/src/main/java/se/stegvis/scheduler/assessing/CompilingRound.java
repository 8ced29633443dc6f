package se.stegvis.scheduler.assessing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.round.Gates;
import se.stegvis.scheduler.round.Missing;
import se.stegvis.scheduler.round.Progress;
import se.stegvis.scheduler.round.Rights;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * What the one who compiles a round does: says in their own words what everybody's answers come to,
 * and lets the ST-läkare read it at a talk. Then the single answers are forgotten.
 */
public final class CompilingRound {

  /** The field of what is said to the ST-läkare. */
  public static final String SUMMARY = "summary";

  /** The field of the day that a kollegium was held. */
  public static final String HELD = "held";

  /** The field of the day of the talk. */
  public static final String TALK = "talk";

  /** In characters. */
  public static final int LONGEST_SUMMARY = 2000;

  private final Rounds rounds;
  private final Assessments assessments;
  private final TrainingRecords records;
  private final KeepingCompilation keeping;
  private final ReleasingCompilation releasing;
  private final TransactionOperations transactions;

  public CompilingRound(
      Rounds rounds,
      Assessments assessments,
      TrainingRecords records,
      Forms forms,
      Outbox outbox,
      TransactionOperations transactions) {
    this.rounds = rounds;
    this.assessments = assessments;
    this.records = records;
    var roundForms = new RoundForms(rounds, assessments, records, forms, outbox);
    var events = new RoundEvents(records);
    this.keeping = new KeepingCompilation(rounds, assessments, forms, roundForms, events);
    this.releasing = new ReleasingCompilation(rounds, roundForms, events, outbox);
    this.transactions = transactions;
  }

  /**
   * Somebody's press of a button of a round's card.
   *
   * @param typed what stands in the fields
   */
  public record Press(PersonId who, RoundId round, Answers typed, LocalDate today, Instant now) {}

  /** What came of it. */
  public sealed interface Result {

    record Done(Round round) implements Result {}

    /** It was so before. */
    record Already(Round round) implements Result {}

    /** Something does not fit, by field; {@code typed} may be shown again. */
    record Faulty(Answers typed, Map<String, Fault> faults) implements Result {
      public Faulty {
        faults = Map.copyOf(faults);
      }
    }

    /** Before it is kept: do these words belong here? */
    record Delicate(List<String> words) implements Result {
      public Delicate {
        words = List.copyOf(words);
      }
    }

    /** Too few have answered. */
    record Lacking(List<Missing> missing) implements Result {
      public Lacking {
        missing = List.copyOf(missing);
      }
    }

    /** The ST-läkare can read it already, or it is not compiled yet. */
    record NotNow(Round round) implements Result {}

    /** There is no such round that this person compiles. */
    record NotYours() implements Result {}
  }

  /**
   * Keeps what the round comes to. Nobody can answer from then on; until the ST-läkare has seen it,
   * it can be changed.
   *
   * @param meant whether delicate words have been asked about
   */
  public Result compile(Press press, boolean meant) {
    return held(
        press,
        round ->
            switch (round.state()) {
              case Round.State.Collecting _ -> compile(press, round, meant);
              case Round.State.Compiled _ -> compile(press, round, meant);
              case Round.State.Gathering _, Round.State.Released _ -> new Result.NotNow(round);
            });
  }

  private Result compile(Press press, Round round, boolean meant) {
    if (round.isCollecting()) {
      var missing = Gates.toCompile(round.kind(), Progress.of(round, assessments.of(round.id())));
      if (!missing.isEmpty()) {
        return new Result.Lacking(missing);
      }
    }
    var typed = new TypedCompilation(press, round);
    var faults = typed.faults();
    if (!faults.isEmpty()) {
      return new Result.Faulty(typed.masked(), faults);
    }
    var delicate = typed.delicate();
    if (!delicate.isEmpty() && !meant) {
      return new Result.Delicate(delicate);
    }
    return keeping
        .keep(typed)
        .<Result>map(Result.Done::new)
        .orElseGet(() -> new Result.Already(round));
  }

  /** Lets the ST-läkare read what was compiled, which they have talked about. */
  public Result release(Press press) {
    return held(
        press,
        round ->
            switch (round.state()) {
              case Round.State.Compiled(var compilation) ->
                  releasing.release(press, round, compilation);
              case Round.State.Released _ -> new Result.Already(round);
              case Round.State.Gathering _, Round.State.Collecting _ -> new Result.NotNow(round);
            });
  }

  private Result held(Press press, Function<Round, Result> act) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                rounds
                    .hold(press.round())
                    .filter(round -> mayCompile(press, round))
                    .map(act)
                    .orElseGet(Result.NotYours::new)));
  }

  private boolean mayCompile(Press press, Round round) {
    return records
        .programme(round.programme())
        .map(record -> new Rights(round.kind(), new Parts(record, press.today())))
        .filter(rights -> rights.mayCompile(press.who()))
        .isPresent();
  }
}
