package se.stegvis.scheduler.assessing;

import java.util.List;
import java.util.Optional;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.round.Tally;

/** Keeps what a round comes to, from when on nobody can answer, and files it in the record. */
final class KeepingCompilation {

  private final Rounds rounds;
  private final Assessments assessments;
  private final Forms forms;
  private final RoundForms roundForms;
  private final RoundEvents events;

  KeepingCompilation(
      Rounds rounds,
      Assessments assessments,
      Forms forms,
      RoundForms roundForms,
      RoundEvents events) {
    this.rounds = rounds;
    this.assessments = assessments;
    this.forms = forms;
    this.roundForms = roundForms;
    this.events = events;
  }

  /**
   * The round as it is kept, which the caller holds; empty if it was so before.
   *
   * @param typed without faults
   */
  Optional<Round> keep(TypedCompilation typed) {
    var round = typed.round();
    var press = typed.press();
    var form = forms.version(round.kind().form(), round.version()).orElseThrow();
    roundForms.close(round, press.who(), press.now());
    var sent = assessments.of(round.id()).stream().filter(Assessment::isSent).toList();
    var compilation = typed.compilation(tally(round, form, sent));
    if (round.compilation().filter(compilation::equals).isPresent()) {
      return Optional.empty();
    }
    var compiled = round.compiled(compilation);
    rounds.keep(compiled);
    events.compiled(compiled, form, compilation, goals(sent), press.today());
    return Optional.of(compiled);
  }

  /** Counted once: later the single answers may be gone. */
  private static Tally tally(Round round, Form form, List<Assessment> sent) {
    return round
        .compilation()
        .map(Compilation::tally)
        .orElseGet(() -> Tally.of(round, form, sent).orElseThrow());
  }

  private static List<String> goals(List<Assessment> sent) {
    return sent.stream()
        .flatMap(each -> each.answers().each(Form.GOALS).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
