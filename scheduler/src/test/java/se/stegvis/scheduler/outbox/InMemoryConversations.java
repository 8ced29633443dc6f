package se.stegvis.scheduler.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;

/** Conversations in memory, held by the same contract as the real ones. */
public final class InMemoryConversations implements Conversations {

  private final Map<PersonId, Conversation> kept = new ConcurrentHashMap<>();
  private final Map<PersonId, Instant> installed = new ConcurrentHashMap<>();
  private final Map<PersonId, Stop> stops = new ConcurrentHashMap<>();

  @Override
  public Optional<Conversation> of(PersonId person) {
    return Optional.ofNullable(kept.get(person));
  }

  @Override
  public boolean keep(Conversation conversation, @Nullable Instant at) {
    if (at != null) {
      installed.merge(conversation.person(), at, (old, now) -> now.isAfter(old) ? now : old);
    }
    var isNew = kept.put(conversation.person(), conversation) == null;
    return stops.remove(conversation.person()) != null || isNew;
  }

  @Override
  public void forget(PersonId person) {
    kept.remove(person);
    installed.remove(person);
  }

  @Override
  public boolean remove(PersonId person, @Nullable Instant when) {
    var since = installed.get(person);
    if (when == null || since == null || !since.isAfter(when)) {
      forget(person);
    }
    return of(person).isEmpty();
  }

  @Override
  public void stop(PersonId person, Stop.Cause cause, Instant now) {
    stops.merge(person, new Stop(cause, now), (old, _) -> new Stop(cause, old.since()));
  }

  @Override
  public Map<PersonId, Stop> stopped(Collection<PersonId> people) {
    var stopped = new HashMap<>(stops);
    stopped.keySet().retainAll(people);
    return Map.copyOf(stopped);
  }
}
