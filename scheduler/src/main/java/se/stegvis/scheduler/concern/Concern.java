package se.stegvis.scheduler.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * Something that a person has said they are worried about: areas and goals of closed lists, no
 * causes and no words of one's own. Immutable; a change gives another.
 *
 * @param placement the sidotjänstgöring whose goals it is about, null for those of ST
 * @param goals ids of delmål, such as {@code STc3}
 * @param changed who brought it where it stands now and when, null while it is as it was said
 */
public record Concern(
    ConcernId id,
    Kind kind,
    ProgrammeId programme,
    @Nullable PlacementId placement,
    PersonId by,
    LocalDate on,
    Set<Area> areas,
    List<String> goals,
    State state,
    @Nullable Change changed) {

  public Concern {
    areas = Set.copyOf(areas);
    goals = List.copyOf(goals);
  }

  /** One that is just being said. */
  public static Concern raised(
      ConcernId id, Topic topic, PersonId by, LocalDate on, Set<Area> areas, List<String> goals) {
    return new Concern(
        id,
        topic.kind(),
        topic.programme(),
        topic.placement(),
        by,
        on,
        areas,
        goals,
        State.RAISED,
        null);
  }

  /** What is at risk. */
  public enum Kind {
    /** That the sidotjänstgöring is passed (Region Örebro län, ORE-R1). */
    PLACEMENT,
    /** That the goals of ST are reached. */
    GOALS,
    /** That the supervision works; said by the ST-läkare to the studierektor alone. */
    SUPERVISION
  }

  /** Where it stands. */
  public enum State {
    /** Said; on a sidotjänstgöring, ST-läkare and handledare are to meet. */
    RAISED,
    /** The handledare has answered that an action plan is needed. */
    PLAN_NEEDED,
    /** Settled by talking. */
    SETTLED,
    /** Taken back by whoever said it. */
    WITHDRAWN
  }

  /** Who changed it last, and when. */
  public record Change(PersonId by, LocalDate on) {}

  /** What came of a wish to change it. */
  public sealed interface Move {

    record Done(Concern concern) implements Move {}

    /** It stands so already. */
    record Already() implements Move {}

    /** It is over, or it is none that is answered. */
    record Over() implements Move {}
  }

  /** What it is about. */
  public Topic topic() {
    return new Topic(kind, programme, placement);
  }

  public boolean isOpen() {
    return state == State.RAISED || state == State.PLAN_NEEDED;
  }

  /** The handledare answers that an action plan is needed. */
  public Move needPlan(PersonId who, LocalDate on) {
    return kind == Kind.SUPERVISION ? new Move.Over() : to(State.PLAN_NEEDED, who, on);
  }

  /** The handledare answers that it is settled. */
  public Move settle(PersonId who, LocalDate on) {
    return kind == Kind.SUPERVISION ? new Move.Over() : to(State.SETTLED, who, on);
  }

  /** Whoever said it takes it back. */
  public Move withdraw(PersonId who, LocalDate on) {
    return to(State.WITHDRAWN, who, on);
  }

  private Move to(State other, PersonId who, LocalDate day) {
    if (state == other) {
      return new Move.Already();
    }
    return isOpen()
        ? new Move.Done(
            new Concern(
                id, kind, programme, placement, by, on, areas, goals, other, new Change(who, day)))
        : new Move.Over();
  }
}
