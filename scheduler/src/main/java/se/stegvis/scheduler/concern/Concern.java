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
 * causes and no words of one's own.
 *
 * @param placement the sidotjänstgöring whose goals it is about, null for those of ST
 * @param goals ids of delmål, such as {@code STc3}
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
    State state) {

  public Concern {
    areas = Set.copyOf(areas);
    goals = List.copyOf(goals);
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

  public boolean isOpen() {
    return state == State.RAISED || state == State.PLAN_NEEDED;
  }
}
