package se.stegvis.scheduler.planning;

import java.util.List;
import se.stegvis.scheduler.plan.PlanMove;

/** What came of it. */
public sealed interface PlanResult {

  record Moved(PlanMove move) implements PlanResult {}

  /** There is no such plan, or nothing that the person may do with it. */
  record NotYours() implements PlanResult {}

  /** The words hold an identity number; nothing was kept. */
  record IdentityNumber() implements PlanResult {}

  record TooLong(int most) implements PlanResult {}

  record NoWords() implements PlanResult {}

  /** Words that may speak of health or private life; kept only when they are meant. */
  record Delicate(List<String> words) implements PlanResult {
    public Delicate {
      words = List.copyOf(words);
    }
  }

  /** It says something else than what was on the card that was signed. */
  record Changed() implements PlanResult {}

  /** Somebody named for an item has no part in the training today. */
  record NoPart() implements PlanResult {}
}
