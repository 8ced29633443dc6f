package se.stegvis.bot.card;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.RuleId;

/**
 * How a sidotjänstgöring's card is opened.
 *
 * @param step the step that is opened to be said done, null for none
 * @param typed what stands in the fields, by field; what is not there stands as it is
 * @param errors what is wrong, by field
 * @param picksPeople whether the reader's client has a people picker
 */
public record PlacementState(
    Opened opened,
    @Nullable RuleId step,
    Map<String, String> typed,
    Map<String, String> errors,
    Optional<Notice> notice,
    boolean picksPeople) {

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
    return new PlacementState(opened, null, Map.of(), Map.of(), Optional.empty(), false);
  }

  public static PlacementState saying(String text, boolean good) {
    return of(Opened.NOTHING).with(Optional.of(new Notice(text, good)));
  }

  public static PlacementState faulty(
      Map<String, String> typed, Map<String, String> errors, String notice) {
    return new PlacementState(
        Opened.EDITING, null, typed, errors, Optional.of(new Notice(notice, false)), false);
  }

  /** A step about to be said done, with what stood in its fields. */
  public static PlacementState done(
      RuleId step, Map<String, String> typed, Map<String, String> errors) {
    return new PlacementState(Opened.NOTHING, step, typed, errors, Optional.empty(), false);
  }

  public PlacementState picking(boolean people) {
    return new PlacementState(opened, step, typed, errors, notice, people);
  }

  private PlacementState with(Optional<Notice> other) {
    return new PlacementState(opened, step, typed, errors, other, picksPeople);
  }
}
