package se.stegvis.bot.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * All that a button of a plan's card carries. What the sender may do with it is the server's to
 * say.
 *
 * @param message the message that the card came with, null for a card that was asked for
 * @param item the item that it is about, null for the plan itself
 * @param programme whose plan is to be begun, null for one that is there
 * @param placement the sidotjänstgöring that such a plan is about, null for all of the training
 * @param edition what a signature is put to, null for other buttons
 */
public record PlanAddress(
    PlanId plan,
    @Nullable MessageId message,
    @Nullable Integer item,
    @Nullable ProgrammeId programme,
    @Nullable PlacementId placement,
    @Nullable String edition) {

  private static final String VERSION = "1";

  public static PlanAddress of(PlanId plan, @Nullable MessageId message) {
    return new PlanAddress(plan, message, null, null, null, null);
  }

  static PlanAddress beginning(
      PlanId plan, ProgrammeId programme, @Nullable PlacementId placement) {
    return new PlanAddress(plan, null, null, programme, placement, null);
  }

  PlanAddress item(int number) {
    return new PlanAddress(plan, message, number, programme, placement, edition);
  }

  PlanAddress edition(String signed) {
    return new PlanAddress(plan, message, item, programme, placement, signed);
  }

  /** What a button sent back; empty for another version, or for what no button of ours sends. */
  public static Optional<PlanAddress> read(Map<String, String> data) {
    var plan = data.get("pl");
    if (!VERSION.equals(data.get("v")) || plan == null) {
      return Optional.empty();
    }
    try {
      var message = data.get("m");
      var item = data.get("i");
      var programme = data.get("o");
      var placement = data.get("p");
      return Optional.of(
          new PlanAddress(
              new PlanId(UUID.fromString(plan)),
              message == null ? null : new MessageId(UUID.fromString(message)),
              item == null ? null : Integer.valueOf(item),
              programme == null ? null : new ProgrammeId(programme),
              placement == null ? null : new PlacementId(placement),
              data.get("e")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Map<String, String> data() {
    var data = new HashMap<String, String>();
    data.put("v", VERSION);
    data.put("pl", plan.toString());
    if (message != null) {
      data.put("m", message.toString());
    }
    if (item != null) {
      data.put("i", item.toString());
    }
    if (programme != null) {
      data.put("o", programme.value());
    }
    if (placement != null) {
      data.put("p", placement.value());
    }
    if (edition != null) {
      data.put("e", edition);
    }
    return data;
  }
}
