package se.stegvis.bot.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.outbox.MessageId;

/**
 * All that a button of a round's card carries: which round, and which message the card came with
 * (null for a card that was asked for). What the sender may do with it is the server's to say.
 */
public record RoundAddress(RoundId round, @Nullable MessageId message) {

  private static final String VERSION = "1";

  /** What a button sent back; empty for another version, or for what no button of ours sends. */
  public static Optional<RoundAddress> read(Map<String, String> data) {
    var round = data.get("r");
    if (!VERSION.equals(data.get("v")) || round == null) {
      return Optional.empty();
    }
    try {
      var message = data.get("m");
      return Optional.of(
          new RoundAddress(
              new RoundId(UUID.fromString(round)),
              message == null ? null : new MessageId(UUID.fromString(message))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Map<String, String> data() {
    var data = new HashMap<String, String>();
    data.put("v", VERSION);
    data.put("r", round.toString());
    if (message != null) {
      data.put("m", message.toString());
    }
    return data;
  }
}
