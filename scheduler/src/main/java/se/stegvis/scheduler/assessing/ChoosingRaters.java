package se.stegvis.scheduler.assessing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.round.Gates;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.Missing;
import se.stegvis.scheduler.round.Profession;
import se.stegvis.scheduler.round.Rights;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Begins a round, chooses who is asked, and has them asked once there are enough. One round of each
 * kind goes on for an ST-läkare; the same press twice does nothing more.
 */
public final class ChoosingRaters {

  private final Rounds rounds;
  private final TrainingRecords records;
  private final ChosenScale scales;
  private final Forms forms;
  private final RoundForms roundForms;
  private final RoundEvents events;
  private final TransactionOperations transactions;

  public ChoosingRaters(
      Rounds rounds,
      Assessments assessments,
      TrainingRecords records,
      ChosenScale scales,
      Forms forms,
      Outbox outbox,
      TransactionOperations transactions) {
    this.rounds = rounds;
    this.records = records;
    this.scales = scales;
    this.forms = forms;
    this.roundForms = new RoundForms(rounds, assessments, records, forms, outbox);
    this.events = new RoundEvents(records);
    this.transactions = transactions;
  }

  /** Somebody's press of a button of a round's card. */
  public record Press(PersonId who, RoundId round, LocalDate today, Instant now) {}

  /** What came of it. */
  public sealed interface Result {

    record Done(Round round) implements Result {}

    /** It was so before. */
    record Already(Round round) implements Result {}

    /** Not enough are chosen. */
    record Lacking(List<Missing> missing) implements Result {
      public Lacking {
        missing = List.copyOf(missing);
      }
    }

    record Refused(Reason reason) implements Result {}
  }

  /** Why nothing has changed. */
  public enum Reason {
    NOT_YOURS,
    /** The answers are compiled, or the rater is asked already. */
    TOO_LATE,
    RATER_IS_TRAINEE,
    NOT_IN_THE_ROSTER,
    /** A kollegium is of specialists. */
    NO_SPECIALIST,
    /** The roster does not say what the rater works as; whoever chooses must. */
    PROFESSION_UNSAID
  }

  /** The round of a kind that goes on for a programme, begun if there is none. */
  public Optional<Round> begin(
      PersonId who, ProgrammeId programme, Kind kind, LocalDate today, Instant now) {
    return records
        .programme(programme)
        .filter(record -> new Rights(kind, new Parts(record, today)).mayChoose(who))
        .flatMap(record -> begin(who, record, kind, today, now));
  }

  private Optional<Round> begin(
      PersonId who, TrainingRecord record, Kind kind, LocalDate today, Instant now) {
    var form = forms.newest(kind.form()).orElseThrow();
    rounds.add(
        new Round(
            RoundId.random(),
            kind,
            form.version(),
            scales.of(form, record, today),
            record.programme().id(),
            record.programme().trainee(),
            who,
            now,
            List.of(),
            AssessmentId.random(),
            new Round.State.Gathering()));
    return rounds.of(record.programme().id()).stream()
        .filter(round -> round.kind() == kind && round.isLive())
        .findFirst();
  }

  /**
   * Chooses a rater; while answers come in, the rater is asked at once.
   *
   * @param stated what the rater works as; the roster knows better who is a specialist
   */
  public Result add(Press press, PersonId rater, @Nullable Profession stated) {
    return held(
        press,
        round -> {
          if (!round.isGathering() && !round.isCollecting()) {
            return new Result.Refused(Reason.TOO_LATE);
          }
          if (rater.equals(round.trainee())) {
            return new Result.Refused(Reason.RATER_IS_TRAINEE);
          }
          return records
              .person(rater)
              .map(person -> add(press, round, person, stated))
              .orElseGet(() -> new Result.Refused(Reason.NOT_IN_THE_ROSTER));
        });
  }

  private Result add(Press press, Round round, Person rater, @Nullable Profession stated) {
    boolean specialist = rater.qualifications().contains(Qualification.SPECIALIST);
    if (round.kind().isKollegium() && !specialist) {
      return new Result.Refused(Reason.NO_SPECIALIST);
    }
    var profession = specialist ? Profession.SPECIALIST : stated;
    if (profession == null) {
      return new Result.Refused(Reason.PROFESSION_UNSAID);
    }
    var chosen = round.with(rater.id(), profession);
    if (chosen.equals(round)) {
      return new Result.Already(round);
    }
    rounds.keep(chosen);
    if (chosen.isCollecting()) {
      roundForms.handOut(chosen, press.today(), press.now());
    }
    return new Result.Done(chosen);
  }

  /** Takes back a choice, as long as nobody has been asked. */
  public Result remove(Press press, PersonId rater) {
    return held(
        press,
        round -> {
          if (!round.isGathering()) {
            return new Result.Refused(Reason.TOO_LATE);
          }
          if (round.rater(rater).isEmpty()) {
            return new Result.Already(round);
          }
          var left = round.without(rater);
          rounds.keep(left);
          return new Result.Done(left);
        });
  }

  /** Asks everybody: the ST-läkare first if it is a kollegium. */
  public Result start(Press press) {
    return held(
        press,
        round -> {
          if (!round.isGathering()) {
            return new Result.Already(round);
          }
          var missing = Gates.toStart(round);
          if (!missing.isEmpty()) {
            return new Result.Lacking(missing);
          }
          var started = round.started(press.today());
          rounds.keep(started);
          roundForms.handOut(started, press.today(), press.now());
          events.begun(started, press.today());
          return new Result.Done(started);
        });
  }

  private Result held(Press press, Function<Round, Result> act) {
    return Objects.requireNonNull(
        transactions.execute(
            _ ->
                rounds
                    .hold(press.round())
                    .filter(round -> mayChoose(press, round))
                    .map(act)
                    .orElseGet(() -> new Result.Refused(Reason.NOT_YOURS))));
  }

  private boolean mayChoose(Press press, Round round) {
    return records
        .programme(round.programme())
        .map(record -> new Rights(round.kind(), new Parts(record, press.today())))
        .filter(rights -> rights.mayChoose(press.who()))
        .isPresent();
  }
}
