package se.stegvis.scheduler.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/** Who has which part in a programme on a day, and what follows from it. Pure. */
public final class Parts {

  /** For so long after an assessment its assessor may begin another unasked. */
  private static final Period RECENT = Period.ofYears(1);

  private final TrainingRecord record;
  private final LocalDate today;

  public Parts(TrainingRecord record, LocalDate today) {
    this.record = record;
    this.today = today;
  }

  public PersonId trainee() {
    return record.programme().trainee();
  }

  /** Whether a person may fill in a form without having been asked. */
  public boolean mayBegin(Form form, PersonId person, @Nullable PlacementId placement) {
    return switch (form.fills()) {
      case ASSESSOR -> !person.equals(trainee()) && closest().contains(person);
      case SUPERVISOR ->
          placement == null
              ? mainSupervisors().contains(person)
              : supervisorNow(placement).anyMatch(person::equals);
      case TRAINEE -> person.equals(trainee());
      case EITHER ->
          person.equals(trainee())
              || mainSupervisors().contains(person)
              || supervisorOf(placement, each -> isFor(each, form)).anyMatch(person::equals);
      case ROUND -> false;
    };
  }

  /** Whether a person may be asked to fill in a form. */
  public boolean mayBeAsked(Form form, PersonId person, @Nullable PlacementId placement) {
    return switch (form.fills()) {
      case ASSESSOR, ROUND -> !person.equals(trainee());
      case SUPERVISOR -> supervisor(placement).contains(person);
      case TRAINEE, EITHER -> false;
    };
  }

  /**
   * Who can read a sent form today besides whoever filled it in, in the order of the roles. Roles
   * are those of today: a former handledare has no part any more, nor that of a sidotjänstgöring a
   * while after its end.
   */
  public Set<PersonId> readers(Form form, @Nullable PlacementId placement) {
    var readers = new LinkedHashSet<PersonId>();
    if (form.readers().contains(Role.ST)) {
      readers.add(trainee());
    }
    Stream.of(Role.HH, Role.H, Role.SR, Role.VC)
        .filter(form.readers()::contains)
        .flatMap(role -> role == Role.H ? supervisorNow(placement) : holders(role))
        .forEach(readers::add);
    return readers;
  }

  /**
   * Those who are close to the ST-läkare's work: handledare, recent assessors with the latest
   * first, then the studierektor.
   */
  public List<PersonId> closest() {
    return Stream.of(
            supervisors().stream(),
            recentAssessors(),
            holders(Role.SR),
            holders(Role.KSR),
            holders(Role.VC))
        .flatMap(people -> people)
        .filter(person -> !person.equals(trainee()))
        .distinct()
        .toList();
  }

  /** The huvudansvariga handledare and those of a sidotjänstgöring that goes on. */
  public List<PersonId> supervisors() {
    return Stream.concat(
            holders(Role.HH),
            placementsNow().map(Placement::supervisor).flatMap(Stream::ofNullable))
        .distinct()
        .toList();
  }

  public List<PersonId> mainSupervisors() {
    return holders(Role.HH).distinct().toList();
  }

  public List<PersonId> directors() {
    return Stream.concat(holders(Role.SR), holders(Role.KSR)).distinct().toList();
  }

  /** The sidotjänstgöring that a day belongs to, if one. */
  public Optional<Placement> placementOn(LocalDate day) {
    return record.programme().placements().stream()
        .filter(placement -> placement.dates().contains(day))
        .findFirst();
  }

  /** The handledare of the sidotjänstgöring, or else the huvudansvariga. */
  public List<PersonId> supervisor(@Nullable PlacementId placement) {
    return placement == null ? mainSupervisors() : supervisorOf(placement, _ -> true).toList();
  }

  /** While it lasts any form; for a while after its end what belongs to its end, such as a talk. */
  private boolean isFor(Placement placement, Form form) {
    return form.isTalk() ? placement.isSupervisedOn(today) : !placement.end().isBefore(today);
  }

  private Stream<PersonId> supervisorNow(@Nullable PlacementId placement) {
    return supervisorOf(placement, each -> each.isSupervisedOn(today));
  }

  private Stream<PersonId> supervisorOf(
      @Nullable PlacementId placement, Predicate<Placement> accepted) {
    return record.programme().placements().stream()
        .filter(each -> each.id().equals(placement))
        .filter(accepted)
        .map(Placement::supervisor)
        .flatMap(Stream::ofNullable);
  }

  private Stream<Placement> placementsNow() {
    return record.programme().placements().stream()
        .filter(placement -> placement.dates().contains(today));
  }

  private Stream<PersonId> recentAssessors() {
    return record.programme().events().reversed().stream()
        .filter(event -> event.on().isAfter(today.minus(RECENT)))
        .filter(event -> !isOfFormerPlacement(event))
        .map(Event::assessor)
        .flatMap(Stream::ofNullable);
  }

  /** Whoever assessed on a sidotjänstgöring that is over is near the ST-läkare no more. */
  private boolean isOfFormerPlacement(Event event) {
    return record.programme().placements().stream()
        .anyMatch(each -> each.id().equals(event.placement()) && each.end().isBefore(today));
  }

  /** Who holds a role for the ST-läkare today. */
  public List<PersonId> with(Role role) {
    return holders(role).distinct().toList();
  }

  private Stream<PersonId> holders(Role role) {
    return Stream.concat(
            record.programme().roles().stream(),
            record.homeOn(today).map(Unit::roles).orElse(List.of()).stream())
        .filter(assigned -> assigned.role() == role && assigned.during().contains(today))
        .map(Assignment::person);
  }
}
