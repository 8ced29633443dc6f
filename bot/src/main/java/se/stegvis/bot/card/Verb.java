package se.stegvis.bot.card;

import java.util.Arrays;
import java.util.Optional;

/** What a pressed button asks for. */
public enum Verb {
  DONE("done"),
  DONE_SAVE("done.save"),
  LATER("later"),
  LATER_SET("later.set"),
  WHY("why"),
  CLOSE("close");

  private final String word;

  Verb(String word) {
    this.word = word;
  }

  /** As it stands in a card. */
  public String word() {
    return word;
  }

  public static Optional<Verb> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
