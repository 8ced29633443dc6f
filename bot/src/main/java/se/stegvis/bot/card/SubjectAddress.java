package se.stegvis.bot.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * What a button that begins a form carries: which form, about which programme, and which
 * sidotjänstgöring of it. Whether the sender may begin it is the server's to say.
 */
public record SubjectAddress(FormId form, ProgrammeId programme, @Nullable PlacementId placement) {

  private static final String VERSION = "1";

  /** What a button sent back; empty for another version, or for what no button of ours sends. */
  public static Optional<SubjectAddress> read(Map<String, String> data) {
    var form = data.get("f");
    var programme = data.get("o");
    if (!VERSION.equals(data.get("v")) || form == null || programme == null) {
      return Optional.empty();
    }
    var placement = data.get("l");
    return Optional.of(
        new SubjectAddress(
            new FormId(form),
            new ProgrammeId(programme),
            placement == null ? null : new PlacementId(placement)));
  }

  Map<String, String> data() {
    var data = new HashMap<String, String>();
    data.put("v", VERSION);
    data.put("f", form.value());
    data.put("o", programme.value());
    if (placement != null) {
      data.put("l", placement.value());
    }
    return data;
  }
}
