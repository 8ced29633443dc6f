package se.stegvis.bot.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.matter.MatterId;
import se.stegvis.scheduler.outbox.MessageId;

/**
 * All that a button of a matter's card carries: which matter, and which message the card came with
 * (null for a card that was asked for). What the sender may do with it is the server's to say.
 */
public record MatterAddress(MatterId matter, @Nullable MessageId message) {

  private static final String VERSION = "1";

  /** What a button sent back; empty for another version, or for what no button of ours sends. */
  public static Optional<MatterAddress> read(Map<String, String> data) {
    var matter = data.get("t");
    if (!VERSION.equals(data.get("v")) || matter == null) {
      return Optional.empty();
    }
    try {
      var message = data.get("m");
      return Optional.of(
          new MatterAddress(
              new MatterId(UUID.fromString(matter)),
              message == null ? null : new MessageId(UUID.fromString(message))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Map<String, String> data() {
    var data = new HashMap<String, String>();
    data.put("v", VERSION);
    data.put("t", matter.toString());
    if (message != null) {
      data.put("m", message.toString());
    }
    return data;
  }
}
