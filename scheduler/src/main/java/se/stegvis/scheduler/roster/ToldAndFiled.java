package se.stegvis.scheduler.roster;

import java.util.List;
import java.util.function.Function;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Programme;

/**
 * What a roster tells of a programme, and what has been filed of it from forms. Both may know of
 * the same thing, also in different words, since a form can be corrected when a file has left: then
 * it has happened once, as the form has it. Pure.
 */
public final class ToldAndFiled {

  private ToldAndFiled() {}

  /** The programme with all that has happened: what was told first, then what was filed. */
  public static Programme joined(Programme told, List<Event> filed) {
    if (filed.isEmpty()) {
      return told;
    }
    var forms = filed.stream().map(event -> SameEvent.within(told, event)).toList();
    return told.withEvents(Leftovers.joined(beside(told.events(), forms), forms));
  }

  /** What remains told of a programme when something is no longer filed: it does not come back. */
  public static List<Event> without(Programme told, Event withdrawn) {
    return beside(told.events(), List.of(SameEvent.within(told, withdrawn)));
  }

  /** An equal event is the same thing rather than one that only tells of it otherwise. */
  private static List<Event> beside(List<Event> told, List<Event> filed) {
    var others = Leftovers.of(told, filed, Function.identity());
    var otherwise = Leftovers.of(filed, told, Function.identity());
    return Leftovers.of(others, otherwise, SameEvent::of);
  }
}
