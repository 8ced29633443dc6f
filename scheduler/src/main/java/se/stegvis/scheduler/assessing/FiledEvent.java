package se.stegvis.scheduler.assessing;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.WholeNumber;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.PersonId;

/** What a sent form is in the record: pure. */
final class FiledEvent {

  private FiledEvent() {}

  /**
   * @param met whom the ST-läkare met, where the form is about a talk
   */
  static Event of(Assessment assessment, Form form, @Nullable PersonId met, LocalDate entered) {
    var answers = assessment.answers();
    var scale = assessment.scale();
    var overall = number(answers, Form.OVERALL);
    return new Event(
        form.evidence(),
        assessment.seen(),
        entered,
        form.signed() ? Set.of(assessment.assessor()) : Set.of(),
        Set.of(),
        number(answers, Form.MINUTES),
        met,
        assessment.placement(),
        Set.copyOf(answers.each(Form.TOPICS)),
        form.instrument(),
        form.fills() == Form.Filler.ASSESSOR ? assessment.assessor() : null,
        scale == null || overall == null ? null : scale.value(),
        overall,
        answers.each(Form.GOALS),
        answers.of(Form.OUTCOME).orElse(null));
  }

  /** A rating that nothing was seen of is no number. */
  private static @Nullable Integer number(Answers answers, String field) {
    return answers.of(field).flatMap(WholeNumber::read).orElse(null);
  }
}
