package se.stegvis.bot.card;

import java.util.Map;
import java.util.Optional;
import se.stegvis.scheduler.form.Answers;

/**
 * How a plan's card is opened.
 *
 * @param open which fields are shown
 * @param typed what stood in the fields when a button was pressed
 * @param errors what is wrong, by field
 * @param meant whether delicate words have been asked about
 */
public record PlanState(
    Open open, Answers typed, Map<String, String> errors, boolean meant, Optional<Notice> notice) {

  public PlanState {
    errors = Map.copyOf(errors);
  }

  /** The fields of one thing at a time, so that the card stays short. */
  public sealed interface Open {

    record Nothing() implements Open {}

    /** What the plan is about. */
    record About() implements Open {}

    /** An item to add. */
    record NewItem() implements Open {}

    record Item(int number) implements Open {}

    record FollowUp(int number) implements Open {}

    /** The ST-läkare's own view. */
    record View() implements Open {}

    record History() implements Open {}
  }

  public static PlanState plain() {
    return opened(new Open.Nothing());
  }

  public static PlanState opened(Open open) {
    return new PlanState(open, Answers.NONE, Map.of(), false, Optional.empty());
  }

  public static PlanState saying(String text, boolean good) {
    return new PlanState(
        new Open.Nothing(), Answers.NONE, Map.of(), false, Optional.of(new Notice(text, good)));
  }
}
