package se.stegvis.scheduler.development;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.development.Development.Said;
import se.stegvis.scheduler.development.Development.Words;
import se.stegvis.scheduler.form.Field;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;

/** What the sent forms about one ST-läkare say beyond what the record's events carry: pure. */
final class FiledForms {

  /** The fields whose words are about the ST-läkare and not about the occasion. */
  private static final List<String> WORDS = List.of("strengths", "improvements", "action");

  /** The fields that say what the ST-läkare was seen doing; a form has one of them at most. */
  private static final List<String> MOMENTS = List.of("procedure", "setting", "conversation");

  private final List<Assessment> sent;
  private final Forms forms;
  private final Map<PersonId, Person> people;

  FiledForms(List<Assessment> sent, Forms forms, Map<PersonId, Person> people) {
    this.sent = sent;
    this.forms = forms;
    this.people = people;
  }

  /** What others have said, the newest first. */
  List<Words> words() {
    return sent.stream()
        .filter(each -> !each.assessor().equals(each.trainee()))
        .sorted(comparing(Assessment::seen).thenComparing(Assessment::asked).reversed())
        .flatMap(each -> words(each).stream())
        .toList();
  }

  private Optional<Words> words(Assessment assessment) {
    var form = forms.version(assessment.form(), assessment.version()).orElseThrow();
    var said = WORDS.stream().flatMap(id -> said(assessment, form, id)).toList();
    return said.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(people.get(assessment.assessor()))
            .map(by -> new Words(assessment.id(), form, assessment.seen(), by, said));
  }

  private static Stream<Said> said(Assessment assessment, Form form, String id) {
    return form.field(id).filter(field -> field.kind() instanceof Field.Kind.Text).stream()
        .flatMap(
            field ->
                assessment.answers().of(id).stream().map(text -> new Said(field.label(), text)));
  }

  /** How many different things were done when a form was used; one where no form says what. */
  int moments(Form form) {
    long named =
        sent.stream()
            .filter(each -> each.form().equals(form.id()))
            .flatMap(each -> MOMENTS.stream().flatMap(id -> each.answers().of(id).stream()))
            .map(done -> done.toLowerCase(Locale.ROOT))
            .distinct()
            .count();
    return (int) Math.max(1, named);
  }
}
