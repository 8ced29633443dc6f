package se.stegvis.bot.card;

import java.util.Map;
import java.util.Optional;

/**
 * How a sidotjänstgöring's card is opened.
 *
 * @param typed what stands in the fields, by field; what is not there stands as it is
 * @param errors what is wrong, by field
 */
public record PlacementState(
    Opened opened, Map<String, String> typed, Map<String, String> errors, Optional<Notice> notice) {

  public PlacementState {
    typed = Map.copyOf(typed);
    errors = Map.copyOf(errors);
  }

  /** What is opened. */
  public enum Opened {
    NOTHING,
    EDITING,
    CANCELLING
  }

  public static PlacementState of(Opened opened) {
    return new PlacementState(opened, Map.of(), Map.of(), Optional.empty());
  }

  public static PlacementState saying(String text, boolean good) {
    return new PlacementState(
        Opened.NOTHING, Map.of(), Map.of(), Optional.of(new Notice(text, good)));
  }

  public static PlacementState faulty(
      Map<String, String> typed, Map<String, String> errors, String notice) {
    return new PlacementState(
        Opened.EDITING, typed, errors, Optional.of(new Notice(notice, false)));
  }
}
