package se.stegvis.scheduler.assessing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.scheduler.assessing.Signatures.Kind;
import se.stegvis.scheduler.assessing.Signatures.Mark;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.EventOrigin;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/**
 * Who signs a document: the ST-läkare and the huvudansvarig handledare, and whoever the region's
 * rules have approve it (Region Halland, ST-rutin, Individuellt utbildningsprogram). Pure.
 */
final class Signing {

  /** The event of a signature, or an approval, that is made after the document. */
  static final String APPROVAL = "iup.approval";

  private final TrainingRecord record;
  private final Profiles profiles;
  private final LocalDate today;

  Signing(TrainingRecord record, Profiles profiles, LocalDate today) {
    this.record = record;
    this.profiles = profiles;
    this.today = today;
  }

  /** How a sent document stands. */
  Signatures of(Assessment document, Form form) {
    var signed = marks(document, form, Event::signedBy);
    var approved = marks(document, form, Event::approvedBy);
    var parts = new Parts(record, today);
    var toSign = new LinkedHashSet<PersonId>();
    if (!signed.stream().anyMatch(mark -> mark.person().equals(parts.trainee()))) {
      toSign.add(parts.trainee());
    }
    var supervisors = parts.mainSupervisors();
    if (signed.stream().noneMatch(mark -> supervisors.contains(mark.person()))) {
      toSign.addAll(supervisors);
    }
    var approvers = approvers(form, parts);
    var isApproved = approved.stream().anyMatch(mark -> approvers.contains(mark.person()));
    return new Signatures(signed, toSign, approved, isApproved ? Set.of() : approvers);
  }

  private List<Mark> marks(Assessment document, Form form, Function<Event, Set<PersonId>> signers) {
    return record.programme().events().stream()
        .filter(event -> isOf(event, document, form))
        .sorted(comparing(Event::on))
        .flatMap(event -> signers.apply(event).stream().map(person -> new Mark(person, event.on())))
        .distinct()
        .toList();
  }

  private static boolean isOf(Event event, Assessment document, Form form) {
    return event.evidence().equals(APPROVAL)
        ? !event.on().isBefore(document.seen())
        : event.evidence().equals(form.evidence()) && event.on().equals(document.seen());
  }

  private Set<PersonId> approvers(Form form, Parts parts) {
    return record.homeOn(today).map(Unit::profile).flatMap(id -> profiles.on(id, today)).stream()
        .flatMap(profile -> profile.rules().stream())
        .filter(rule -> isAbout(rule, form))
        .flatMap(rule -> rule.evidence().approvedBy().stream())
        .distinct()
        .flatMap((Role role) -> parts.with(role).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A rule about the document itself, or about what follows when it has come. */
  private static boolean isAbout(Rule rule, Form form) {
    var names = rule.evidence().anyOf();
    return names.contains(form.evidence())
        || (names.contains(APPROVAL)
            && rule.demand() instanceof Demand.EventFollowup(var on, _)
            && on instanceof Demand.Trigger.Happened(var happened, _)
            && happened.equals(form.evidence()));
  }

  /** What a person's tap is in the record. */
  static Event event(PersonId person, Kind kind, LocalDate today) {
    var one = Set.of(person);
    return Event.signed(
        APPROVAL,
        today,
        today,
        kind == Kind.SIGNS ? one : Set.of(),
        kind == Kind.APPROVES ? one : Set.of());
  }

  /** Of one person's tap on one document there is one event. */
  static EventOrigin origin(AssessmentId document, PersonId person) {
    return new EventOrigin(
        UUID.nameUUIDFromBytes((document + "|" + person.value()).getBytes(UTF_8)));
  }

  /** All the taps that there can be on a document. */
  static Stream<EventOrigin> origins(Assessment document, TrainingRecord record) {
    return record.people().keySet().stream().map(person -> origin(document.id(), person));
  }
}
