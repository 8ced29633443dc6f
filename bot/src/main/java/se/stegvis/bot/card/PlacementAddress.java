package se.stegvis.bot.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * All that a button of a sidotjänstgöring's card carries: which programme and placement (the id of
 * a new one is made when its card is drawn, so that saving twice is saving once), which message the
 * card came with, and the rule of the step that is meant. What the sender may do with it is the
 * server's to say.
 */
public record PlacementAddress(
    ProgrammeId programme,
    PlacementId placement,
    @Nullable MessageId message,
    @Nullable RuleId step) {

  private static final String VERSION = "1";

  public static PlacementAddress of(
      ProgrammeId programme, PlacementId placement, @Nullable MessageId message) {
    return new PlacementAddress(programme, placement, message, null);
  }

  PlacementAddress step(RuleId rule) {
    return new PlacementAddress(programme, placement, message, rule);
  }

  /** Of one that is to be begun; it has no id yet. */
  static PlacementAddress toBegin(ProgrammeId programme) {
    return of(programme, new PlacementId("-"), null);
  }

  /** The same programme's, with an id of its own. */
  public PlacementAddress begun() {
    return of(programme, new PlacementId(UUID.randomUUID().toString()), null);
  }

  /** What a button sent back; empty for another version, or for what no button of ours sends. */
  public static Optional<PlacementAddress> read(Map<String, String> data) {
    var programme = data.get("p");
    var placement = data.get("l");
    if (!VERSION.equals(data.get("v")) || programme == null || placement == null) {
      return Optional.empty();
    }
    try {
      var message = data.get("m");
      var step = data.get("s");
      return Optional.of(
          new PlacementAddress(
              new ProgrammeId(programme),
              new PlacementId(placement),
              message == null ? null : new MessageId(UUID.fromString(message)),
              step == null ? null : new RuleId(step)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Map<String, String> data() {
    var data = new HashMap<String, String>();
    data.put("v", VERSION);
    data.put("p", programme.value());
    data.put("l", placement.value());
    if (message != null) {
      data.put("m", message.toString());
    }
    if (step != null) {
      data.put("s", step.value());
    }
    return data;
  }
}
