package se.stegvis.scheduler.due;

import static java.util.Comparator.comparing;
import static se.stegvis.scheduler.profile.Bound.INCLUSIVE;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Role;

/** The kinds that must hold now: states, qualifications, constraints, contents. */
final class StateRules {

  private StateRules() {}

  static Stream<Draft> standing(Rule rule, Demand.StandingState demand, Situation at) {
    return switch (demand.state()) {
      case MAIN_SUPERVISOR_ASSIGNED -> mainSupervisor(rule, demand, at);
      case PLACEMENT_SUPERVISOR_ASSIGNED ->
          PlacementRules.startWindow(
              rule, new Demand.PlacementStartWindow(demand.within(), INCLUSIVE), at);
      case EVIDENCE_EXISTS -> ProgrammeRules.exists(rule, demand.within(), at);
      case DIRECTOR_OF_STUDIES_ASSIGNED -> Stream.of();
    };
  }

  private static Stream<Draft> mainSupervisor(
      Rule rule, Demand.StandingState demand, Situation at) {
    var within = at.period(rule, demand.within());
    if (within == null) {
      return Stream.of();
    }
    var held =
        at.programme().roles().stream()
            .filter(assigned -> assigned.role() == Role.HH)
            .map(Assignment::during)
            .toList();
    return held(rule, at.programme().id().value(), at.start(), within, held, at.today());
  }

  /**
   * Whether an office has been held without a gap. From the start there is {@code within}; a later
   * gap is overdue from its first day.
   */
  static Stream<Draft> held(
      Rule rule,
      String subject,
      LocalDate start,
      Period within,
      List<DateSpan> held,
      LocalDate today) {
    var gapStart = start;
    for (var span : DateSpan.merged(held)) {
      if (span.from().isAfter(today)) {
        break;
      }
      if (span.contains(today)) {
        var since = span.from().isBefore(start) ? start : span.from();
        var last = since.isAfter(gapStart) ? lastBefore(gapStart, start, within) : since;
        return Stream.of(Draft.once(rule, subject, "-", gapStart, last, Proof.on(since)));
      }
      var after = Objects.requireNonNull(span.to()).plusDays(1);
      gapStart = after.isBefore(start) ? start : after;
    }
    var last = lastBefore(gapStart, start, within);
    return Stream.of(Draft.once(rule, subject, "-", gapStart, last, Proof.NONE));
  }

  private static LocalDate lastBefore(LocalDate gapStart, LocalDate start, Period within) {
    return gapStart.equals(start) ? start.plus(within) : gapStart.minusDays(1);
  }

  /** The holders of a role today must have the qualifications, from the day they took it up. */
  static Stream<Draft> qualification(Rule rule, Demand.PersonQualification demand, Situation at) {
    if (demand.role() == Role.H) {
      return at.placements()
          .filter(placement -> placement.supervisor() != null)
          .filter(placement -> !placement.dates().endsBefore(at.today()))
          .map(
              placement -> {
                var supervisor = Objects.requireNonNull(placement.supervisor());
                return qualified(
                        rule, demand, supervisor, at.opens(placement), at.record().people())
                    .lapsing(placement.end().plusDays(1))
                    .during(placement);
              });
    }
    return at.programme().roles().stream()
        .filter(each -> each.role() == demand.role() && each.during().contains(at.today()))
        .sorted(comparing(each -> each.during().from()))
        .map(
            each ->
                qualified(rule, demand, each.person(), each.during().from(), at.record().people()));
  }

  static Draft qualified(
      Rule rule,
      Demand.PersonQualification demand,
      PersonId who,
      LocalDate from,
      Map<PersonId, Person> people) {
    var person = people.get(who);
    var missing = new HashSet<>(demand.needs());
    if (person != null) {
      missing.removeAll(person.qualifications());
    }
    var names = missing.stream().map(Qualification::name).sorted().toList();
    var proof = names.isEmpty() ? Proof.on(from) : new Proof(null, names);
    return Draft.once(rule, who.value(), "-", from, from, proof);
  }

  static Stream<Draft> constraint(Rule rule, Demand.RoleConstraint demand, Situation at) {
    return switch (demand.check()) {
      case null -> Stream.of();
      case MAIN_SUPERVISOR_IS_NOT_HEAD_OF_UNIT -> {
        var heads = at.holders(Role.VC, at.today()).toList();
        yield at.programme().roles().stream()
            .filter(each -> each.role() == Role.HH && each.during().contains(at.today()))
            .filter(each -> heads.contains(each.person()))
            .map(each -> each.during().from())
            .limit(1)
            .map(
                from -> Draft.once(rule, at.programme().id().value(), "-", from, from, Proof.NONE));
      }
    };
  }

  /**
   * The points that the newest document of its kind must cover. Looked at only once something of
   * its contents has been recorded: that nothing is recorded says nothing about the document.
   */
  static Stream<Draft> content(Rule rule, Demand.DocumentContent demand, Situation at) {
    var documents = at.named(demand.document()).toList();
    if (documents.isEmpty()) {
      return Stream.of();
    }
    var newest = documents.getLast();
    var covered = new HashSet<>(newest.topics());
    at.of(rule.evidence())
        .filter(event -> !event.on().isBefore(newest.on()))
        .map(Event::topics)
        .forEach(covered::addAll);
    if (covered.isEmpty()) {
      return Stream.of();
    }
    var missing = demand.items().stream().filter(item -> !covered.contains(item)).toList();
    var proof = missing.isEmpty() ? Proof.on(newest.on()) : new Proof(null, missing);
    return Stream.of(
        Draft.once(
                rule,
                at.programme().id().value(),
                String.valueOf(documents.size()),
                newest.on(),
                newest.on(),
                proof)
            .silently());
  }
}
