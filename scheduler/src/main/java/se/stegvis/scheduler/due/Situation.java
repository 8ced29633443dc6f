package se.stegvis.scheduler.due;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.profile.Evidence;
import se.stegvis.scheduler.profile.LocalDecision;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;

/**
 * A programme as it is known on a day, seen under one of its segments: what the rules look at. Only
 * events entered by that day, and that happened within the segment or before it, exist here.
 */
record Situation(
    Profiles profiles,
    TrainingRecord record,
    Segment segment,
    LocalDate today,
    Map<String, List<Event>> eventsByName,
    ServiceClock clock,
    ServiceTime serviceTime) {

  static Situation of(Profiles profiles, TrainingRecord record, Segment segment, LocalDate today) {
    var events =
        record.programme().events().stream()
            .filter(event -> !event.entered().isAfter(today) && !event.on().isAfter(today))
            .filter(event -> !segment.span().endsBefore(event.on()))
            .sorted(comparing(Event::on))
            .collect(groupingBy(Event::evidence));
    var clock = new ServiceClock(record.programme().pauses(), today);
    var serviceTime = new ServiceTime(record.programme());
    return new Situation(profiles, record, segment, today, events, clock, serviceTime);
  }

  Programme programme() {
    return record.programme();
  }

  LocalDate start() {
    return programme().start();
  }

  /** Whether the segment has been left for another profile. */
  boolean isTransferred() {
    return segment.span().endsBefore(today);
  }

  boolean isOver() {
    return programme().plannedEnd() != null && programme().plannedEnd().isBefore(today);
  }

  boolean isPaused() {
    return programme().pauses().stream().anyMatch(pause -> pause.contains(today));
  }

  /** The days of the segment that belong to the programme. */
  Optional<DateSpan> served() {
    return segment.span().intersection(new DateSpan(start(), programme().plannedEnd()));
  }

  /** Placements that are registered by today. */
  Stream<Placement> placements() {
    return programme().placements().stream()
        .filter(placement -> !opens(placement).isAfter(today))
        .sorted(comparing(Placement::start));
  }

  /** When a placement, with its present dates, came to be known. */
  LocalDate opens(Placement placement) {
    var registered = placement.registered();
    return registered == null || registered.isBefore(start()) ? start() : registered;
  }

  @Nullable LocalDecision decision(Rule rule) {
    return profiles.decision(segment.unit().id(), rule.id());
  }

  /** The rule's own period, else the unit's decision; null where there is neither. */
  @Nullable Period period(Rule rule, @Nullable Period own) {
    if (own != null) {
      return own;
    }
    var decision = decision(rule);
    return decision == null ? null : decision.period();
  }

  ServiceClock clockFor(Rule rule) {
    return rule.applies().service() == null ? clock : ServiceClock.of(programme(), rule, today);
  }

  /** Whether a person held a role on a day; H is whoever supervises a placement then. */
  boolean holds(PersonId person, Role role, LocalDate day) {
    return switch (role) {
      case ST -> person.equals(programme().trainee());
      case H ->
          programme().placements().stream()
              .anyMatch(each -> person.equals(each.supervisor()) && !each.start().isAfter(day));
      default -> holders(role, day).anyMatch(person::equals);
    };
  }

  /** Who holds an assigned role on a day, in the programme or in its home unit. */
  Stream<PersonId> holders(Role role, LocalDate day) {
    return record.holders(role, day);
  }

  /** Events that are of the evidence's kind, whatever signatures or documents it may still lack. */
  Stream<Event> of(Evidence evidence) {
    var named =
        evidence.anyOf().size() == 1
            ? named(evidence.anyOf().iterator().next())
            : evidence.anyOf().stream().flatMap(this::named).sorted(comparing(Event::on));
    return named.filter(event -> Proof.matches(evidence, event, this));
  }

  /** Events of a name, by the day they happened. */
  Stream<Event> named(String evidence) {
    return eventsByName.getOrDefault(evidence, List.of()).stream();
  }
}
