package se.stegvis.bot.card;

import java.util.Map;
import java.util.Optional;
import se.stegvis.scheduler.form.Answers;

/**
 * How a round's card is opened.
 *
 * @param typed what stood in the fields when a button was pressed
 * @param errors what is wrong, by field
 * @param meant whether delicate words have been asked about
 */
public record RoundState(
    Answers typed, Map<String, String> errors, boolean meant, Optional<Notice> notice) {

  public RoundState {
    errors = Map.copyOf(errors);
  }

  public static RoundState plain() {
    return new RoundState(Answers.NONE, Map.of(), false, Optional.empty());
  }

  public static RoundState saying(String text, boolean good) {
    return new RoundState(Answers.NONE, Map.of(), false, Optional.of(new Notice(text, good)));
  }
}
