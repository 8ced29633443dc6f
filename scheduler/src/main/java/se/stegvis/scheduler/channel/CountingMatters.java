package se.stegvis.scheduler.channel;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stegvis.scheduler.channel.Board.Line;
import se.stegvis.scheduler.channel.Board.Standing;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;

/** Counts what is open in a unit into what may stand in its channel. */
public final class CountingMatters {

  /** Said in confidence to the studierektor, or for the handledare to judge. */
  private static final Set<SignalKind> UNSEEN =
      EnumSet.of(SignalKind.SUPERVISION, SignalKind.LOW_RATING);

  private final Matters matters;
  private final TrainingRecords records;
  private final Profiles profiles;

  public CountingMatters(Matters matters, TrainingRecords records, Profiles profiles) {
    this.matters = matters;
    this.records = records;
    this.profiles = profiles;
  }

  Board of(UnitCard card) {
    var lines =
        matters.openOf(List.of(card.unit())).stream()
            .filter(matter -> isSeen(matter, card.leaders()))
            .flatMap(matter -> line(matter).stream())
            .toList();
    return Board.of(card.unitName(), profiles.channel(card.unit()), lines);
  }

  /** What is told to nobody who leads the unit, and what is muted, is no matter of its channel. */
  private static boolean isSeen(Matter matter, Set<PersonId> leaders) {
    var signal = matter.signal();
    return !signal.muted()
        && !UNSEEN.contains(signal.key().kind())
        && (leaders.stream().anyMatch(signal.tell()::contains)
            || leaders.stream().anyMatch(matter.hearers()::contains));
  }

  private Optional<Line> line(Matter matter) {
    return standing(matter)
        .map(standing -> new Line(initials(matter), matter.signal().key().kind(), standing));
  }

  private String initials(Matter matter) {
    return Optional.ofNullable(matter.signal().trainee())
        .flatMap(records::person)
        .map(Person::name)
        .map(Board::initials)
        .orElse("");
  }

  private static Optional<Standing> standing(Matter matter) {
    return switch (matter.state()) {
      case Matter.State.New _ -> Optional.of(Standing.FRESH);
      case Matter.State.Taken _, Matter.State.PlanAsked _ -> Optional.of(Standing.TAKEN);
      case Matter.State.Waiting _ -> Optional.of(Standing.WAITING);
      case Matter.State.Ended _, Matter.State.Closed _, Matter.State.Outside _ -> Optional.empty();
    };
  }
}
