package se.stegvis.scheduler.assessing;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/**
 * What a region's rules want taken up in a talk, or covered by a document: the points of its rules
 * about the contents, and for a talk what has happened since the last one. Pure.
 */
final class Agenda {

  static final String PLACEMENT = "placement";
  static final String KOLLEGIUM = "kollegium";
  static final String MULTISOURCE = "aterkoppling_360";
  static final String TREND = "mini_cex_trend";

  private static final List<String> OCCASIONAL = List.of(PLACEMENT, KOLLEGIUM, MULTISOURCE, TREND);

  /** What was taken up so lately need not be proposed again. */
  private static final Period LATELY = Period.ofDays(90);

  private final TrainingRecord record;
  private final Profiles profiles;
  private final LocalDate today;

  Agenda(TrainingRecord record, Profiles profiles, LocalDate today) {
    this.record = record;
    this.profiles = profiles;
    this.today = today;
  }

  /** The points that the region asks of what a form is about, in the order of its rules. */
  List<String> points(Form form) {
    return record.homeOn(today).map(Unit::profile).flatMap(id -> profiles.on(id, today)).stream()
        .flatMap(profile -> profile.rules().stream())
        .filter(this::applies)
        .flatMap(rule -> points(rule, form))
        .distinct()
        .toList();
  }

  /**
   * What there is to take up today: what has happened since the last talk, then the region's points
   * that have not been taken up lately.
   */
  List<String> of(Form form) {
    var talks = of(form.evidence(), event -> true);
    var last = talks.stream().map(Event::on).max(naturalOrder()).orElse(LocalDate.MIN);
    var lately =
        talks.stream()
            .filter(event -> event.on().isAfter(today.minus(LATELY)))
            .flatMap(event -> event.topics().stream())
            .collect(Collectors.toSet());
    var agenda = new ArrayList<>(since(last));
    points(form).stream()
        .filter(point -> !OCCASIONAL.contains(point) && !lately.contains(point))
        .forEach(agenda::add);
    return agenda;
  }

  private List<String> since(LocalDate last) {
    var topics = new ArrayList<String>();
    if (record.programme().placements().stream()
        .map(Placement::end)
        .anyMatch(end -> end.isAfter(last) && end.isBefore(today))) {
      topics.add(PLACEMENT);
    }
    addIf(topics, KOLLEGIUM, "specialistkollegium", last, event -> true);
    addIf(topics, MULTISOURCE, "assessment", last, isOf(Instrument.MSF360));
    addIf(topics, TREND, "assessment", last, isOf(Instrument.MINI_CEX));
    return topics;
  }

  private void addIf(
      List<String> topics, String topic, String evidence, LocalDate last, Predicate<Event> which) {
    if (of(evidence, which.and(event -> event.on().isAfter(last))).stream().findAny().isPresent()) {
      topics.add(topic);
    }
  }

  private static Predicate<Event> isOf(Instrument instrument) {
    return event -> event.instrument() == instrument;
  }

  private List<Event> of(String evidence, Predicate<Event> which) {
    return record.programme().events().stream()
        .filter(event -> event.evidence().equals(evidence))
        .filter(event -> !event.on().isAfter(today))
        .filter(which)
        .toList();
  }

  private boolean applies(Rule rule) {
    var regulation = rule.applies().regulation();
    return regulation == null || regulation == record.programme().regulation();
  }

  private static Stream<String> points(Rule rule, Form form) {
    return rule.demand() instanceof Demand.DocumentContent(var document, var items)
            && document.equals(form.evidence())
        ? items.stream()
        : Stream.of();
  }
}
