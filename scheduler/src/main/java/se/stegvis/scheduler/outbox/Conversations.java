package se.stegvis.scheduler.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import se.stegvis.scheduler.training.PersonId;

/** Where people can be reached, and who cannot. */
public interface Conversations {

  Optional<Conversation> of(PersonId person);

  /**
   * Keeps a conversation in place of the person's earlier one; a stop of theirs ends.
   *
   * @return whether they could not be written to before; of several that keep one at the same
   *     moment, one alone is told so
   */
  boolean keep(Conversation conversation);

  void forget(PersonId person);

  /** Notes that a person cannot be reached; the first day of a stop that goes on stays. */
  void stop(PersonId person, Stop.Cause cause, Instant now);

  /** Those of some people to whom nothing is sent for the time being. */
  Map<PersonId, Stop> stopped(Collection<PersonId> people);
}
