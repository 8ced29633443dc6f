package se.stegvis.bot.card;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.outbox.MessageId;

/**
 * How the card that asks for a form stands.
 *
 * @param back the message whose card it was opened on, null if it was asked for
 * @param typed what stood in the fields, empty the first time
 * @param errors what is wrong, by field
 */
public record AskingState(
    @Nullable MessageId back,
    Map<String, String> typed,
    Map<String, Phrase> errors,
    Optional<Notice> notice) {

  public AskingState {
    typed = Map.copyOf(typed);
    errors = Map.copyOf(errors);
  }

  public static AskingState opened(@Nullable MessageId back, Map<String, String> proposed) {
    return new AskingState(back, proposed, Map.of(), Optional.empty());
  }
}
