package se.stegvis.bot.card;

import java.util.Optional;

/**
 * How a matter's card is opened.
 *
 * @param typed what stands in the opened field
 * @param error what is wrong with it
 */
public record MatterState(
    Opened opened, String typed, Optional<String> error, Optional<Notice> notice) {

  /** What is opened. */
  public enum Opened {
    NOTHING,
    WAITING,
    ENDING,
    VIEWING,
    /** Delicate words have been asked about. */
    VIEWING_DELICATE
  }

  public static MatterState plain() {
    return of(Opened.NOTHING);
  }

  public static MatterState of(Opened opened) {
    return new MatterState(opened, "", Optional.empty(), Optional.empty());
  }

  public static MatterState saying(String text, boolean good) {
    return new MatterState(
        Opened.NOTHING, "", Optional.empty(), Optional.of(new Notice(text, good)));
  }

  public static MatterState faulty(Opened opened, String typed, String error) {
    return new MatterState(opened, typed, Optional.of(error), Optional.empty());
  }
}
