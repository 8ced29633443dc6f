package se.stegvis.scheduler.due;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.LocalDecision;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Belonging;
import se.stegvis.scheduler.training.Fact;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitRecord;
import se.stegvis.scheduler.training.UnitStay;

/** A unit as it is known on a day, under the profile that holds for it then. */
record UnitSituation(Profiles profiles, UnitRecord record, RuleProfile profile, LocalDate today) {

  Unit unit() {
    return record.unit();
  }

  String id() {
    return unit().id().value();
  }

  /** When the unit began to take ST-läkare: a recorded fact, else the first programme's. */
  Optional<LocalDate> firstSt() {
    return Stream.concat(
            facts("unit.first_st"),
            record.programmes().stream()
                .flatMap(programme -> programme.units().stream())
                .filter(stay -> stay.unit().equals(unit().id()))
                .map(UnitStay::from))
        .filter(day -> !day.isAfter(today))
        .min(comparing(day -> day));
  }

  Stream<LocalDate> facts(String evidence) {
    return unit().facts().stream()
        .filter(fact -> fact.evidence().equals(evidence) && !fact.on().isAfter(today))
        .map(Fact::on)
        .sorted();
  }

  /** The days on which something was shown that counts for a rule. */
  List<LocalDate> shown(Rule rule) {
    return rule.evidence().anyOf().stream().flatMap(this::facts).sorted().toList();
  }

  @Nullable LocalDecision decision(Rule rule) {
    return profiles.decision(unit().id(), rule.id());
  }

  @Nullable Period period(Rule rule, @Nullable Period own) {
    var decision = decision(rule);
    return own != null || decision == null ? own : decision.period();
  }

  List<PersonId> recipients(List<Recipient> recipients) {
    return recipients.stream()
        .map(this::holders)
        .flatMap(found -> found.isEmpty() ? fallback().stream() : found.stream())
        .distinct()
        .toList();
  }

  private List<PersonId> holders(Recipient recipient) {
    return switch (recipient) {
      case SR -> firstHeld(Role.SR, Role.KSR);
      case KSR -> firstHeld(Role.KSR);
      case OSR -> firstHeld(Role.OSR);
      case ORSR -> firstHeld(Role.ORSR);
      case VC -> firstHeld(Role.VC);
      case CH -> firstHeld(Role.CH);
      case HH, SUPERVISORS -> supervisors().toList();
      case UNTRAINED_SUPERVISORS -> supervisors().filter(this::isUntrained).toList();
      case ST -> trainees().map(Belonging::trainee).toList();
      case H, MV -> List.of();
    };
  }

  private List<PersonId> fallback() {
    return firstHeld(Role.SR, Role.KSR, Role.VC);
  }

  private List<PersonId> firstHeld(Role... roles) {
    return Stream.of(roles)
        .map(role -> Recipients.holders(unit(), role, today))
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Stream<PersonId> supervisors() {
    return trainees()
        .flatMap(programme -> programme.roles().stream())
        .filter(assigned -> assigned.role() == Role.HH && assigned.during().contains(today))
        .map(Assignment::person)
        .distinct();
  }

  private boolean isUntrained(PersonId supervisor) {
    var person = record.people().get(supervisor);
    return person == null || !person.qualifications().contains(Qualification.SUPERVISOR_TRAINING);
  }

  private Stream<Belonging> trainees() {
    return record.programmes().stream()
        .filter(
            programme -> programme.plannedEnd() == null || !programme.plannedEnd().isBefore(today))
        .filter(this::isHere);
  }

  private boolean isHere(Belonging programme) {
    return programme.units().stream()
        .filter(stay -> !stay.from().isAfter(today))
        .reduce((earlier, later) -> later)
        .filter(stay -> stay.unit().equals(unit().id()))
        .isPresent();
  }
}
