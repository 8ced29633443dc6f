package se.stegvis.scheduler.reminder;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Evidence;

/**
 * What a person is asked for when they say that a thing is done: only what the rule's evidence
 * needs besides the date.
 *
 * @param parts the parts that are still missing, empty if it is one thing
 */
public record DoneForm(List<String> parts) {

  private static final String ASSESSMENT = "assessment";

  public DoneForm {
    parts = List.copyOf(parts);
  }

  /**
   * The form for an obligation; empty if it is not something that a person does and says so: an
   * appointment, a qualification, a point of a document, or an assessment, which is its own form.
   */
  public static Optional<DoneForm> of(Obligation obligation) {
    return switch (obligation.ground().rule().demand()) {
      case Demand.PersonQualification _,
          Demand.RoleConstraint _,
          Demand.DocumentContent _,
          Demand.ServiceTime _,
          Demand.VolumePerPeriod _ ->
          Optional.empty();
      default -> form(obligation);
    };
  }

  private static Optional<DoneForm> form(Obligation obligation) {
    var evidence = obligation.ground().rule().evidence();
    if (evidence.anyOf().contains(ASSESSMENT)
        || evidence.anyOf().stream().anyMatch(name -> name.startsWith("assignment."))) {
      return Optional.empty();
    }
    return Optional.of(new DoneForm(parts(obligation, evidence)));
  }

  private static List<String> parts(Obligation obligation, Evidence evidence) {
    if (evidence.documents().isEmpty()) {
      return List.of();
    }
    return obligation.missing().isEmpty()
        ? Stream.concat(
                evidence.anyOf().stream(), evidence.documents().stream().sorted(naturalOrder()))
            .toList()
        : obligation.missing();
  }
}
