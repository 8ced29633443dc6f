package se.stegvis.bot.card;

import java.util.Arrays;
import java.util.Optional;

/** What a pressed button of a digest asks for. */
public enum DigestVerb implements Verb {
  ASK("ask"),
  /** Fill in the form that shows it done. */
  FILL("fill"),
  DONE("done"),
  DONE_SAVE("done.save"),
  LATER("later"),
  LATER_SET("later.set"),
  WHY("why"),
  CLOSE("close");

  private final String word;

  DigestVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  public static Optional<DigestVerb> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
