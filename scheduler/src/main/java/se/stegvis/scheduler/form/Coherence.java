package se.stegvis.scheduler.form;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.form.Field.Kind;
import se.stegvis.scheduler.form.Field.Need;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Found;

/** Finds what is wrong within a form of which each line may be right by itself. */
final class Coherence {

  private final Form form;
  private final Fields file;
  private final Fields header;
  private final List<Found<Field>> fields;

  Coherence(Fields file, Found<Form> found, List<Found<Field>> fields) {
    this.form = found.value();
    this.file = file;
    this.header = found.at();
    this.fields = fields;
  }

  void check() {
    checkIdsAreTheirOwn();
    checkSomeOf();
    checkUsualGoals();
    if (fields.stream().map(Found::at).allMatch(Coherence::isUnderstood)) {
      checkWhatIsAlwaysNeededIsAlwaysShown();
      checkScale();
      checkQuickFace();
    }
  }

  private static boolean isUnderstood(Fields field) {
    return field.has("kind", Shapes.KIND)
        && field.has("need", Shapes.NEED)
        && field.has("face", Shapes.FACE);
  }

  private void checkIdsAreTheirOwn() {
    var ids = new HashSet<String>();
    for (var found : fields) {
      var id = found.value().id();
      if (!ids.add(id) && !id.isEmpty()) {
        found.at().mistake("id", "is taken: " + id + " stands above already");
      }
    }
  }

  private void checkWhatIsAlwaysNeededIsAlwaysShown() {
    fields.stream()
        .filter(found -> found.value().need() == Need.ALWAYS)
        .filter(found -> found.value().face() != Face.QUICK)
        .forEach(
            found ->
                found
                    .at()
                    .mistake(
                        "face",
                        "must be quick, since it is always needed; or write 'need: whole'"));
  }

  private void checkScale() {
    var ratings = ratings(form.fields()).map(Field::id).toList();
    if (form.scale() == null && !ratings.isEmpty()) {
      header.mistake("scale", "is missing: '" + ratings.getFirst() + "' is a rating");
    } else if (form.scale() != null && ratings.isEmpty()) {
      header.mistake("scale", "is not used: no question is a rating; leave it out");
    }
  }

  private void checkSomeOf() {
    form.someOf().stream()
        .filter(id -> form.field(id).isEmpty())
        .sorted()
        .forEach(id -> header.mistake("some_of", "names " + id + ", which no question is"));
  }

  private void checkUsualGoals() {
    if (!form.usualGoals().isEmpty() && form.field(Form.GOALS).isEmpty()) {
      header.mistake("usual_goals", "are proposed nowhere: no question has the id 'goals'");
    }
  }

  /** Whoever opens only the quick face must find a comment and the one thing that is needed. */
  private void checkQuickFace() {
    var quick = form.fields(Face.QUICK);
    if (quick.stream().noneMatch(field -> field.kind() instanceof Kind.Text)) {
      file.mistake("fields", "have no comment on the quick face; add a text with 'face: quick'");
    }
    if (quick.stream().noneMatch(field -> field.need() == Need.ALWAYS)) {
      file.mistake("fields", "could be sent empty; give one, such as 'overall', 'need: always'");
    } else if (isAssessmentWithRatings() && quick.stream().noneMatch(Coherence::isOverall)) {
      file.mistake(
          "fields", "rate, but not on the whole; add 'overall' or 'outcome' with 'need: always'");
    }
  }

  private boolean isAssessmentWithRatings() {
    return form.instrument() != null && ratings(form.fields()).findAny().isPresent();
  }

  private static boolean isOverall(Field field) {
    return field.need() == Need.ALWAYS
        && (field.id().equals(Form.OVERALL) || field.id().equals(Form.OUTCOME));
  }

  private static Stream<Field> ratings(List<Field> fields) {
    return fields.stream().filter(field -> field.kind() instanceof Kind.Rating);
  }
}
