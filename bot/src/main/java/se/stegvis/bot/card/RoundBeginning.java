package se.stegvis.bot.card;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.training.ProgrammeId;

/** What a button that begins a round carries. Whether the sender may is the server's to say. */
public record RoundBeginning(Kind kind, ProgrammeId programme) {

  private static final String VERSION = "1";

  /** What a button sent back; empty for another version, or for what no button of ours sends. */
  public static Optional<RoundBeginning> read(Map<String, String> data) {
    var programme = data.get("o");
    if (!VERSION.equals(data.get("v")) || programme == null) {
      return Optional.empty();
    }
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(data.get("k")))
        .findFirst()
        .map(kind -> new RoundBeginning(kind, new ProgrammeId(programme)));
  }

  Map<String, String> data() {
    return Map.of("v", VERSION, "k", kind.name(), "o", programme.value());
  }
}
