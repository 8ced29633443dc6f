package se.stegvis.bot.card;

import java.util.Arrays;
import java.util.Optional;

/** What a pressed button of a concern's card asks for. */
public enum ConcernVerb implements Verb {
  /** What it is about is chosen; what it leads to is shown. */
  CHOOSE("concern.choose"),
  SEND("concern.send"),
  OPEN("concern.open"),
  SETTLE("concern.settle"),
  NEED_PLAN("concern.plan"),
  WITHDRAW("concern.withdraw"),
  /** Nothing is said after all. */
  LEAVE("concern.leave");

  private final String word;

  ConcernVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  public static Optional<ConcernVerb> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
