package se.stegvis.scheduler.risk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Set;
import se.stegvis.scheduler.profile.Move;
import se.stegvis.scheduler.profile.RuleProfile;

/**
 * What a region's routine says is done, step by step, when goals are at risk (domain, part 2.2).
 * Stegvis goes along to the secondary plan; what lies beyond is for people.
 *
 * @param rungs in the order of their steps; those that belong anywhere last
 */
public record Ladder(List<Rung> rungs) {

  public Ladder {
    rungs = List.copyOf(rungs);
  }

  public static Ladder of(RuleProfile profile) {
    return new Ladder(
        profile.rules().stream()
            .flatMap(rule -> Rung.of(rule).stream())
            .sorted(comparing(Rung::step, nullsLast(naturalOrder())))
            .toList());
  }

  /**
   * What comes next. Nothing where the routine says nothing; at {@link Stage#BEYOND} its sentences
   * on what people do outside Stegvis.
   */
  public List<Rung> next(Stage stage) {
    return switch (stage) {
      case CONCERN -> first(List.of(Set.of(Move.MEET, Move.MAP, Move.VIEW), Set.of(Move.PLAN)));
      case LOOKED_INTO -> first(List.of(Set.of(Move.PLAN)));
      case PLAN_OPENED -> first(List.of(Set.of(Move.TELL)));
      case PLAN_RUNS -> List.of();
      case PLAN_HALTED -> first(List.of(Set.of(Move.INVOLVE), Set.of(Move.SECONDARY_PLAN)));
      case NOT_IMPROVED -> first(List.of(Set.of(Move.SECONDARY_PLAN), Set.of(Move.INVOLVE)));
      case SECONDARY_PLAN -> first(List.of(Set.of(Move.SECONDARY_PLAN)));
      case BEYOND -> first(List.of(Set.of(Move.OUTSIDE)));
    };
  }

  private List<Rung> first(List<Set<Move>> moves) {
    return moves.stream()
        .map(each -> rungs.stream().filter(rung -> isStep(rung, each)).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isStep(Rung rung, Set<Move> moves) {
    return rung.step() != null && moves.contains(rung.move());
  }
}
