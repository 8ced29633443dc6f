package se.stegvis.scheduler.placing;

import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;

/**
 * What is said to somebody of a sidotjänstgöring that they see no more.
 *
 * @param cancelled what was cancelled, null for whoever has no part in it any more
 */
public record PlacementGone(Language language, @Nullable Cancelled cancelled) {

  public record Cancelled(Person trainee, String unit, DateSpan dates) {}
}
