package se.stegvis.bot.card;

import java.util.Arrays;
import java.util.Optional;

/** What a pressed button of a round's card asks for. */
public enum RoundVerb implements Verb {
  BEGIN("round.begin"),
  OPEN("round.open"),
  ADD("round.add"),
  REMOVE("round.remove"),
  /** Ask those who are chosen. */
  START("round.start"),
  COMPILE("round.compile"),
  COMPILE_MEANT("round.compile.meant"),
  RELEASE("round.release");

  private final String word;

  RoundVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  public static Optional<RoundVerb> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
