package se.stegvis.scheduler.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.stegvis.scheduler.training.PersonId;

/** Conversations in memory, held by the same contract as the real ones. */
public final class InMemoryConversations implements Conversations {

  private final Map<PersonId, Conversation> kept = new ConcurrentHashMap<>();
  private final Map<PersonId, Stop> stops = new ConcurrentHashMap<>();

  @Override
  public Optional<Conversation> of(PersonId person) {
    return Optional.ofNullable(kept.get(person));
  }

  @Override
  public boolean keep(Conversation conversation) {
    var isNew = kept.put(conversation.person(), conversation) == null;
    return stops.remove(conversation.person()) != null || isNew;
  }

  @Override
  public void forget(PersonId person) {
    kept.remove(person);
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
