package se.stegvis.bot.card;

import java.util.Arrays;
import java.util.Optional;

/** What a pressed button of a matter's card asks for. */
public enum MatterVerb implements Verb {
  OPEN("matter.open"),
  TAKE("matter.take"),
  ASK_PLAN("matter.plan"),
  /** Choose the day to wait until. */
  WAIT("matter.wait"),
  WAIT_SET("matter.wait.set"),
  /** Choose the reason to end it for. */
  END("matter.end"),
  END_SET("matter.end.set"),
  /** Write one's own view. */
  VIEW("matter.view"),
  VIEW_SEND("matter.view.send"),
  VIEW_MEANT("matter.view.meant");

  private final String word;

  MatterVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  public static Optional<MatterVerb> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
