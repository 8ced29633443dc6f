package se.stegvis.scheduler.reminder;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Evidence;
import se.stegvis.scheduler.training.Instrument;

/**
 * What a person is asked for when they say that a thing is done: only what the rule's evidence
 * needs besides the date.
 *
 * @param minutes whether the length matters
 * @param instruments the instruments to choose from, empty if none matters
 * @param parts the parts that are still missing, empty if it is one thing
 */
public record DoneForm(boolean minutes, List<Instrument> instruments, List<String> parts) {

  private static final String TALK = "handledarsamtal";

  public DoneForm {
    instruments = List.copyOf(instruments);
    parts = List.copyOf(parts);
  }

  /**
   * The form for an obligation; empty if it is not something that a person does and says so: an
   * appointment, a qualification, or a point of a document.
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
    if (evidence.anyOf().stream().anyMatch(name -> name.startsWith("assignment."))) {
      return Optional.empty();
    }
    return Optional.of(
        new DoneForm(
            evidence.anyOf().contains(TALK), instruments(evidence), parts(obligation, evidence)));
  }

  private static List<Instrument> instruments(Evidence evidence) {
    if (!evidence.anyOf().contains("assessment")) {
      return List.of();
    }
    return (evidence.instruments().isEmpty()
            ? Stream.of(Instrument.values())
            : evidence.instruments().stream())
        .sorted()
        .toList();
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
