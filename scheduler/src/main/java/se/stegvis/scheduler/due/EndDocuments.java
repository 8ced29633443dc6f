package se.stegvis.scheduler.due;

import java.util.Objects;
import java.util.stream.Stream;
import se.stegvis.scheduler.training.Event;

/**
 * The documents of a sidotjänstgöring's end talk. The same ones are gladly filled in for the
 * mid-review too, and are then not those that the end asks for.
 */
public final class EndDocuments {

  /** What the middle of a sidotjänstgöring is looked back at in. */
  public static final String MID_REVIEW = "mittutvardering";

  private EndDocuments() {}

  /** Whether a document of a placement was filled in after its mid-reviews. */
  public static boolean isOne(Event document, Stream<Event> all) {
    return all.filter(each -> each.evidence().equals(MID_REVIEW))
        .filter(review -> Objects.equals(review.placement(), document.placement()))
        .allMatch(review -> document.on().isAfter(review.on()));
  }
}
