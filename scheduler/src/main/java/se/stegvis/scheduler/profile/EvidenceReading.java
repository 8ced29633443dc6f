package se.stegvis.scheduler.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.stegvis.scheduler.yaml.Fields;
import se.stegvis.scheduler.yaml.Shape;

/** Reads what shows that a thing is done: a single event's name, or the conditions on it. */
final class EvidenceReading {

  private static final String KEY = "evidence";

  private EvidenceReading() {}

  /** Empty only where nothing that happens could show it, or nobody will ask. */
  static Evidence evidence(Fields rule, Demand demand, Rule.Mode mode) {
    if (rule.isPlain(KEY)) {
      return new Evidence(
          Set.of(rule.required(KEY, Shape.NAME)),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          null,
          Set.of());
    }
    if (rule.has(KEY)) {
      return conditions(rule.fields(KEY));
    }
    if (isShownByEvents(demand) && !(mode instanceof Rule.Mode.Information)) {
      rule.mistake(KEY, "is missing; wanted is the event that shows that it is done");
    }
    return Evidence.NONE;
  }

  private static Evidence conditions(Fields fields) {
    var evidence =
        new Evidence(
            ordered(fields.some("any_of", Shape.NAME)),
            ordered(fields.list("documents", Shape.NAME)),
            Set.copyOf(fields.list("instruments", Shapes.INSTRUMENT)),
            Set.copyOf(fields.list("signed_by", Shapes.ROLE)),
            Set.copyOf(fields.list("approved_by", Shapes.ROLE)),
            fields.optional("with", Shapes.ROLE),
            Set.copyOf(fields.list("topics", Shape.NAME)));
    fields.refuseOthers();
    return evidence;
  }

  private static Set<String> ordered(List<String> names) {
    return new LinkedHashSet<>(names);
  }

  private static boolean isShownByEvents(Demand demand) {
    return switch (demand) {
      case Demand.StandingState state -> state.state() == Demand.State.EVIDENCE_EXISTS;
      case Demand.PersonQualification _,
          Demand.RoleConstraint _,
          Demand.DocumentContent _,
          Demand.ServiceTime _ ->
          false;
      default -> true;
    };
  }
}
