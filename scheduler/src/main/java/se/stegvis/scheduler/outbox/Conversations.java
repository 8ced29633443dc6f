package se.stegvis.scheduler.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  default boolean keep(Conversation conversation) {
    return keep(conversation, null);
  }

  /**
   * The same.
   *
   * @param installed when the app was installed, by Teams' clock; null if that is not what is told
   */
  boolean keep(Conversation conversation, @Nullable Instant installed);

  void forget(PersonId person);

  /**
   * Forgets the conversation of somebody from whom the app was taken away, unless it has been
   * installed for them since: what Teams tells may come out of order.
   *
   * @param when by Teams' clock; null if it did not say
   * @return whether they have none now
   */
  boolean remove(PersonId person, @Nullable Instant when);

  /** Notes that a person cannot be reached; the first day of a stop that goes on stays. */
  void stop(PersonId person, Stop.Cause cause, Instant now);

  /** Those of some people to whom nothing is sent for the time being. */
  Map<PersonId, Stop> stopped(Collection<PersonId> people);
}
