package se.stegvis.bot.card;

import java.util.Arrays;
import java.util.Optional;

/** What a pressed button of a sidotjänstgöring's card asks for. */
public enum PlacementVerb implements Verb {
  OPEN("placement.open"),
  /** A new one, whose fields are empty. */
  NEW("placement.new"),
  /** Other dates, another unit or handledare. */
  EDIT("placement.edit"),
  SAVE("placement.save"),
  /** Say on which day a step was done. */
  DONE("placement.done"),
  DONE_SAVE("placement.done.save"),
  /** Ask for an assessment, or make one. */
  ASK("placement.ask"),
  CANCEL("placement.cancel"),
  CANCEL_MEANT("placement.cancel.meant");

  private final String word;

  PlacementVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  public static Optional<PlacementVerb> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
