package se.stegvis.scheduler.assessing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.discretion.IdentityNumbers;
import se.stegvis.scheduler.discretion.SensitiveWords;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.Gates;
import se.stegvis.scheduler.round.Missing;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.round.Outcome;
import se.stegvis.scheduler.round.Progress;
import se.stegvis.scheduler.round.Rights;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.round.Tally;
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
  private final Forms forms;
  private final RoundForms roundForms;
  private final RoundEvents events;
  private final Announcing announcing;
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
    this.forms = forms;
    this.roundForms = new RoundForms(rounds, assessments, records, forms, outbox);
    this.events = new RoundEvents(records);
    this.announcing = new Announcing(outbox);
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
    var summary = press.typed().of(SUMMARY).orElse("");
    var masked = IdentityNumbers.masked(summary);
    var faults = faults(press, round, summary, masked);
    if (!faults.isEmpty()) {
      var typed = new Answers(Map.of(SUMMARY, masked)).or(press.typed());
      return new Result.Faulty(typed, faults);
    }
    var delicate = SensitiveWords.in(summary);
    return delicate.isEmpty() || meant
        ? keep(press, round, summary)
        : new Result.Delicate(delicate);
  }

  private static Map<String, Fault> faults(
      Press press, Round round, String summary, String masked) {
    var faults = new LinkedHashMap<String, Fault>();
    if (summary.isEmpty()) {
      faults.put(SUMMARY, Fault.MISSING);
    } else if (summary.length() > LONGEST_SUMMARY) {
      faults.put(SUMMARY, Fault.TOO_LONG);
    } else if (!masked.equals(summary)) {
      faults.put(SUMMARY, Fault.IDENTITY_NUMBER);
    }
    if (round.kind().isKollegium()) {
      if (outcome(press).isEmpty()) {
        var none = press.typed().of(Form.OUTCOME).isEmpty();
        faults.put(Form.OUTCOME, none ? Fault.MISSING : Fault.NO_SUCH_CHOICE);
      }
      fault(press, HELD, round.day()).ifPresent(fault -> faults.put(HELD, fault));
    }
    return faults;
  }

  private Result keep(Press press, Round round, String summary) {
    var form = forms.version(round.kind().form(), round.version()).orElseThrow();
    roundForms.close(round, press.who(), press.now());
    var sent = assessments.of(round.id()).stream().filter(Assessment::isSent).toList();
    var tally =
        round
            .compilation()
            .map(Compilation::tally)
            .orElseGet(() -> Tally.of(round, form, sent).orElseThrow());
    var compilation =
        new Compilation(
            press.who(),
            round.kind().isKollegium() ? day(press, HELD).orElseThrow() : compiledOn(press, round),
            round.kind().isKollegium() ? outcome(press).orElseThrow() : null,
            summary,
            tally);
    if (round.compilation().filter(compilation::equals).isPresent()) {
      return new Result.Already(round);
    }
    var compiled = round.compiled(compilation);
    rounds.keep(compiled);
    events.compiled(compiled, form, compilation, goals(sent), press.today());
    return new Result.Done(compiled);
  }

  /** A 360° is of the day that it was compiled the first time. */
  private static LocalDate compiledOn(Press press, Round round) {
    return round.compilation().map(Compilation::on).orElse(press.today());
  }

  private static List<String> goals(List<Assessment> sent) {
    return sent.stream()
        .flatMap(each -> each.answers().each(Form.GOALS).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Lets the ST-läkare read what was compiled, which they have talked about. */
  public Result release(Press press) {
    return held(
        press,
        round ->
            switch (round.state()) {
              case Round.State.Compiled(var compilation) ->
                  fault(press, TALK, compilation.on())
                      .<Result>map(fault -> new Result.Faulty(press.typed(), Map.of(TALK, fault)))
                      .orElseGet(() -> release(press, round));
              case Round.State.Released _ -> new Result.Already(round);
              case Round.State.Gathering _, Round.State.Collecting _ -> new Result.NotNow(round);
            });
  }

  private Result release(Press press, Round round) {
    var talk = day(press, TALK).orElseThrow();
    var released = round.released(talk);
    rounds.keep(released);
    roundForms.forget(released);
    events.released(released, press.who(), talk, press.today());
    announcing.tell(released.trainee(), released, News.RELEASED, press.today(), press.now());
    return new Result.Done(released);
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

  private static Optional<Outcome> outcome(Press press) {
    return press.typed().of(Form.OUTCOME).flatMap(Outcome::of);
  }

  /** What is wrong with a day that must be between the earliest possible and today. */
  private static Optional<Fault> fault(Press press, String field, LocalDate earliest) {
    if (press.typed().of(field).isEmpty()) {
      return Optional.of(Fault.MISSING);
    }
    return day(press, field)
        .map(
            day ->
                day.isAfter(press.today())
                    ? Optional.of(Fault.IN_THE_FUTURE)
                    : day.isBefore(earliest)
                        ? Optional.of(Fault.OUTSIDE_THE_LIMITS)
                        : Optional.<Fault>empty())
        .orElse(Optional.of(Fault.NOT_A_DAY));
  }

  private static Optional<LocalDate> day(Press press, String field) {
    try {
      return press.typed().of(field).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
