package se.stegvis.scheduler.development;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.development.Development.Course;
import se.stegvis.scheduler.development.Development.Coverage;
import se.stegvis.scheduler.development.Development.Point;
import se.stegvis.scheduler.development.Development.Series;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.Scale;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.TrainingRecord;

/**
 * Puts a development together: pure. The ratings are the record's, so that what was imported counts
 * like what was filed here; the words are those of the filed forms.
 */
final class Tracing {

  private final TrainingRecord record;
  private final Forms forms;
  private final BiPredicate<Form, @Nullable PlacementId> readable;
  private final FiledForms filed;
  private final List<Form> used;

  /**
   * @param assessments all of the programme's, in any state
   * @param readable which forms, about which sidotjänstgöring, the reader may see
   */
  Tracing(
      TrainingRecord record,
      List<Assessment> assessments,
      Forms forms,
      BiPredicate<Form, @Nullable PlacementId> readable) {
    this.record = record;
    this.forms = forms;
    this.readable = readable;
    this.filed = new FiledForms(readable(assessments), forms, record.people());
    this.used =
        forms.current().stream()
            .filter(Tracing::isRatedByAnother)
            .filter(form -> events(form).findAny().isPresent())
            .toList();
  }

  private List<Assessment> readable(List<Assessment> assessments) {
    return assessments.stream()
        .filter(each -> each.isSent() && each.round() == null)
        .filter(
            each ->
                readable.test(
                    forms.version(each.form(), each.version()).orElseThrow(), each.placement()))
        .toList();
  }

  Development traced() {
    var programme = record.programme();
    return new Development(
        programme.id(),
        Objects.requireNonNull(record.people().get(programme.trainee())),
        used.stream().map(this::course).toList(),
        filed.words(),
        goals(),
        reliability());
  }

  /** Rated by one other person: not by several together, whose single votes nobody sees. */
  static boolean isRatedByAnother(Form form) {
    return form.scale() != null
        && (form.fills() == Form.Filler.ASSESSOR || form.fills() == Form.Filler.SUPERVISOR);
  }

  /** What has come of a form, or of its like elsewhere; the oldest first. */
  private Stream<Event> events(Form form) {
    return record.programme().events().stream()
        .filter(event -> event.evidence().equals(form.evidence()))
        .filter(event -> event.instrument() == form.instrument())
        .filter(event -> readable.test(form, event.placement()))
        .sorted(comparing(Event::on));
  }

  private Course course(Form form) {
    var series =
        events(form).map(Event::scale).filter(Objects::nonNull).distinct().map(ScaleId::new);
    return new Course(
        form,
        (int) events(form).count(),
        assessors(events(form)),
        series
            .flatMap(id -> forms.scale(id).stream())
            .map(scale -> new Series(scale, points(form, scale)))
            .filter(each -> !each.points().isEmpty())
            .toList());
  }

  /** A level that the scale has not, of an import, is not drawn. */
  private List<Point> points(Form form, Scale scale) {
    return events(form)
        .filter(event -> scale.id().value().equals(event.scale()))
        .flatMap(
            event ->
                scale.level(String.valueOf(event.overall())).stream()
                    .map(level -> new Point(event.on(), level)))
        .toList();
  }

  private static int assessors(Stream<Event> events) {
    return (int) events.map(Event::assessor).filter(Objects::nonNull).distinct().count();
  }

  private List<Coverage> goals() {
    var touched =
        used.stream()
            .flatMap(this::events)
            .flatMap(event -> event.goals().stream().distinct())
            .collect(groupingBy(code -> code, collectingAndThen(counting(), Long::intValue)));
    return forms.goals(record.programme().regulation()).stream()
        .map(goal -> new Coverage(goal, touched.getOrDefault(goal.code(), 0)))
        .filter(each -> each.assessments() > 0 || (isWhole() && !each.goal().title().isEmpty()))
        .toList();
  }

  /** Whether the reader sees every assessment, wherever it was made. */
  private boolean isWhole() {
    return forms.current().stream()
        .filter(form -> form.fills() == Form.Filler.ASSESSOR)
        .allMatch(form -> readable.test(form, null));
  }

  private @Nullable Reliability reliability() {
    if (!isWhole()) {
      return null;
    }
    var asked = used.stream().filter(form -> form.fills() == Form.Filler.ASSESSOR).toList();
    return new Reliability(
        (int) asked.stream().flatMap(this::events).count(),
        asked.stream().mapToInt(filed::moments).sum(),
        assessors(asked.stream().flatMap(this::events)));
  }
}
