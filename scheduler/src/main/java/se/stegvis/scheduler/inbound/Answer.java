package se.stegvis.scheduler.inbound;

/**
 * What is answered to what has come in.
 *
 * @param body a text, or a card's JSON; empty for silence
 * @param summary what a notification shows of a card, which names nobody and no rating; else empty
 */
public record Answer(Kind kind, String body, String summary) {

  public static final Answer SILENCE = new Answer(Kind.SILENCE, "", "");

  /** What it is drawn as. */
  public enum Kind {
    TEXT,
    CARD,
    SILENCE
  }

  public static Answer text(String text) {
    return new Answer(Kind.TEXT, text, "");
  }

  public static Answer card(String json, String summary) {
    return new Answer(Kind.CARD, json, summary);
  }
}
