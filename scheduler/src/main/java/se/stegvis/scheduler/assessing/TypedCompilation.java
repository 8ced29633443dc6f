package se.stegvis.scheduler.assessing;

import static se.stegvis.scheduler.assessing.CompilingRound.HELD;
import static se.stegvis.scheduler.assessing.CompilingRound.LONGEST_SUMMARY;
import static se.stegvis.scheduler.assessing.CompilingRound.SUMMARY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.scheduler.assessing.CompilingRound.Press;
import se.stegvis.scheduler.discretion.IdentityNumbers;
import se.stegvis.scheduler.discretion.SensitiveWords;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.Outcome;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Tally;

/** What stands in the fields of a compilation that somebody wants to have kept. */
record TypedCompilation(Press press, Round round) {

  /** What does not fit, by field. */
  Map<String, Fault> faults() {
    var faults = new LinkedHashMap<String, Fault>();
    summaryFault().ifPresent(fault -> faults.put(SUMMARY, fault));
    if (round.kind().isKollegium()) {
      outcomeFault().ifPresent(fault -> faults.put(Form.OUTCOME, fault));
      held().fault(round.day(), press.today()).ifPresent(fault -> faults.put(HELD, fault));
    }
    return faults;
  }

  private Optional<Fault> summaryFault() {
    var summary = summary();
    if (summary.isEmpty()) {
      return Optional.of(Fault.MISSING);
    }
    if (summary.length() > LONGEST_SUMMARY) {
      return Optional.of(Fault.TOO_LONG);
    }
    return IdentityNumbers.masked(summary).equals(summary)
        ? Optional.empty()
        : Optional.of(Fault.IDENTITY_NUMBER);
  }

  private Optional<Fault> outcomeFault() {
    if (outcome().isPresent()) {
      return Optional.empty();
    }
    var none = press.typed().of(Form.OUTCOME).isEmpty();
    return Optional.of(none ? Fault.MISSING : Fault.NO_SUCH_CHOICE);
  }

  /** What may be shown again: no identity number is repeated. */
  Answers masked() {
    return new Answers(Map.of(SUMMARY, IdentityNumbers.masked(summary()))).or(press.typed());
  }

  /** Words of which to ask whether they belong there. */
  List<String> delicate() {
    return SensitiveWords.in(summary());
  }

  /** What it becomes; there are no faults in it. */
  Compilation compilation(Tally tally) {
    return round.kind().isKollegium()
        ? new Compilation(
            press.who(), held().day().orElseThrow(), outcome().orElseThrow(), summary(), tally)
        : new Compilation(press.who(), firstCompiled(), null, summary(), tally);
  }

  /** A 360° is of the day that it was compiled the first time. */
  private LocalDate firstCompiled() {
    return round.compilation().map(Compilation::on).orElse(press.today());
  }

  private String summary() {
    return press.typed().of(SUMMARY).orElse("");
  }

  private Optional<Outcome> outcome() {
    return press.typed().of(Form.OUTCOME).flatMap(Outcome::of);
  }

  private TypedDay held() {
    return new TypedDay(press.typed().of(HELD).orElse(""));
  }
}
