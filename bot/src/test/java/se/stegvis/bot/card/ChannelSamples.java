package se.stegvis.bot.card;

import java.util.List;
import se.stegvis.scheduler.channel.Board;
import se.stegvis.scheduler.channel.Board.Line;
import se.stegvis.scheduler.channel.Board.Standing;
import se.stegvis.scheduler.profile.ChannelChoice;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.UnitId;

/** Boards to draw. */
final class ChannelSamples {

  private ChannelSamples() {}

  static Board counts(Language language) {
    return new Board("Onkologen", choice(false, language), 3, 1, 0, List.of());
  }

  static Board nothing(Language language) {
    return new Board("Onkologen", choice(false, language), 0, 0, 0, List.of());
  }

  static Board initials(Language language) {
    return new Board(
        "Onkologen",
        choice(true, language),
        2,
        1,
        1,
        List.of(
            new Line("", SignalKind.SPUR_DUE, Standing.FRESH),
            new Line("AL", SignalKind.ASSESS_MISSED, Standing.FRESH),
            new Line("PÖ", SignalKind.IUP_LATE, Standing.TAKEN),
            new Line("FS", SignalKind.PLACEMENT_NO_MID, Standing.WAITING)));
  }

  private static ChannelChoice choice(boolean initials, Language language) {
    return new ChannelChoice(new UnitId("onk"), initials, language);
  }
}
