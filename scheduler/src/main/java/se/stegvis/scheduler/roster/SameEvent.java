package se.stegvis.scheduler.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Programme;

/** By what an event of a programme is known again, since events have no id of their own. */
record SameEvent(
    String evidence,
    LocalDate on,
    @Nullable PlacementId placement,
    @Nullable Instrument instrument,
    @Nullable PersonId assessor,
    @Nullable PersonId with) {

  static SameEvent of(Event event) {
    return new SameEvent(
        event.evidence(),
        event.on(),
        event.placement(),
        event.instrument(),
        event.assessor(),
        event.with());
  }

  /**
   * The event as it can stay in a programme: what happened still counts when the placement during
   * which it happened is gone, but it points there no longer.
   */
  static Event within(Programme programme, Event event) {
    var placement = event.placement();
    var isThere =
        placement == null
            || programme.placements().stream().anyMatch(each -> each.id().equals(placement));
    return isThere ? event : event.withPlacement(null);
  }
}
