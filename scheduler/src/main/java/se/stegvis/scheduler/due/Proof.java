package se.stegvis.scheduler.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Evidence;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Role;

/**
 * How far the events go towards showing that a thing is done.
 *
 * @param doneOn when it was complete, null while something is missing
 * @param missing what is missing of the attempt that came closest
 */
record Proof(@Nullable LocalDate doneOn, List<String> missing) {

  static final Proof NONE = new Proof(null, List.of());

  static Proof on(LocalDate day) {
    return new Proof(day, List.of());
  }

  /** The first complete proof among the events accepted, else the latest incomplete one. */
  static Proof first(Evidence evidence, Situation situation, Predicate<Event> accepted) {
    var latest = NONE;
    for (var event : situation.of(evidence).filter(accepted).toList()) {
      latest = of(evidence, event, situation);
      if (latest.doneOn != null) {
        return latest;
      }
    }
    return latest;
  }

  /** Every complete proof, by the day of completion. */
  static Stream<LocalDate> all(Evidence evidence, Situation situation, Predicate<Event> accepted) {
    return situation
        .of(evidence)
        .filter(accepted)
        .map(event -> of(evidence, event, situation).doneOn)
        .flatMap(Stream::ofNullable)
        .sorted();
  }

  private static Proof of(Evidence evidence, Event event, Situation situation) {
    if (evidence.signedBy().isEmpty()
        && evidence.approvedBy().isEmpty()
        && evidence.documents().isEmpty()) {
      return on(event.on());
    }
    var missing = new ArrayList<String>();
    var doneOn = event.on();
    for (var role : Role.values()) {
      if (evidence.signedBy().contains(role)) {
        var signed = signature(role, event, situation);
        doneOn = signed.filter(doneOn::isBefore).orElse(doneOn);
        if (signed.isEmpty()) {
          missing.add("signature." + role);
        }
      }
    }
    if (!evidence.approvedBy().isEmpty()) {
      var approved = approval(evidence, event, situation);
      doneOn = approved.filter(doneOn::isBefore).orElse(doneOn);
      if (approved.isEmpty()) {
        missing.add("approval");
      }
    }
    for (var document : evidence.documents().stream().sorted().toList()) {
      var filed = document(document, event, situation);
      if (filed.isEmpty()) {
        missing.add(document);
      } else if (doneOn.isBefore(filed.get())) {
        doneOn = filed.get();
      }
    }
    return missing.isEmpty() ? on(doneOn) : new Proof(null, List.copyOf(missing));
  }

  /** Signed in the event itself, or by an {@code iup.approval} after it. */
  private static Optional<LocalDate> signature(Role role, Event event, Situation situation) {
    return withApprovals(event, situation)
        .filter(
            each -> each.signedBy().stream().anyMatch(who -> situation.holds(who, role, each.on())))
        .map(Event::on)
        .findFirst();
  }

  /** Approved in the event itself, or by an {@code iup.approval} after it. */
  private static Optional<LocalDate> approval(Evidence evidence, Event event, Situation situation) {
    return withApprovals(event, situation)
        .filter(
            each ->
                each.approvedBy().stream()
                    .anyMatch(who -> holdsOneOf(evidence, who, each, situation)))
        .map(Event::on)
        .findFirst();
  }

  private static Stream<Event> withApprovals(Event event, Situation situation) {
    return Stream.concat(
        Stream.of(event),
        situation.named("iup.approval").filter(each -> !each.on().isBefore(event.on())));
  }

  private static boolean holdsOneOf(
      Evidence evidence, PersonId who, Event approval, Situation situation) {
    return evidence.approvedBy().stream()
        .anyMatch(role -> situation.holds(who, role, approval.on()));
  }

  private static Optional<LocalDate> document(String name, Event event, Situation situation) {
    return situation
        .named(name)
        .filter(each -> Objects.equals(each.placement(), event.placement()))
        .filter(each -> EndDocuments.isOne(each, situation.named(EndDocuments.MID_REVIEW)))
        .map(Event::on)
        .findFirst();
  }

  static boolean matches(Evidence evidence, Event event, Situation situation) {
    return (evidence.instruments().isEmpty()
            || (event.instrument() != null && evidence.instruments().contains(event.instrument())))
        && (evidence.topics().isEmpty()
            || evidence.topics().stream().anyMatch(event.topics()::contains))
        && (evidence.with() == null || with(evidence.with(), event, situation));
  }

  /** Who was met; where the event does not say, a talk on a placement was with its handledare. */
  private static boolean with(Role role, Event event, Situation situation) {
    if (event.with() == null) {
      return role == (event.placement() == null ? Role.HH : Role.H);
    }
    return situation.holds(event.with(), role, event.on());
  }

  /** Whether an event belongs to a placement: it says so, or it says nothing and lies within. */
  static Predicate<Event> belongsTo(Placement placement) {
    return event ->
        event.placement() == null
            ? placement.dates().contains(event.on())
            : event.placement().equals(placement.id());
  }
}
