package se.stegvis.bot.card;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.concern.ConcernId;
import se.stegvis.scheduler.concern.Topic;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * All that a button of a concern's card carries: its id (that of a new one is made when its card is
 * drawn, so that sending twice is sending once), and of one that is not said yet what it is about.
 * Whether the sender may say it or answer it is the server's to say.
 */
public record ConcernAddress(ConcernId concern, @Nullable Topic topic) {

  private static final String VERSION = "1";

  /** What a button sent back; empty for another version, or for what no button of ours sends. */
  public static Optional<ConcernAddress> read(Map<String, String> data) {
    var concern = data.get("c");
    if (!VERSION.equals(data.get("v")) || concern == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ConcernAddress(
              new ConcernId(UUID.fromString(concern)), topic(data.get("k"), data).orElse(null)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Topic> topic(@Nullable String kind, Map<String, String> data) {
    var programme = data.get("p");
    var placement = data.get("l");
    return programme == null
        ? Optional.empty()
        : Arrays.stream(Concern.Kind.values())
            .filter(each -> each.name().equals(kind))
            .findFirst()
            .map(
                each ->
                    new Topic(
                        each,
                        new ProgrammeId(programme),
                        placement == null ? null : new PlacementId(placement)));
  }

  /** What a button carries of a concern by its id. */
  static Map<String, String> data(String concern) {
    return Map.of("v", VERSION, "c", concern);
  }

  Map<String, String> data() {
    var data = new HashMap<>(data(concern.toString()));
    if (topic != null) {
      data.put("k", topic.kind().name());
      data.put("p", topic.programme().value());
      Optional.ofNullable(topic.placement()).ifPresent(each -> data.put("l", each.value()));
    }
    return data;
  }
}
