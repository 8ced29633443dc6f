package se.stegvis.scheduler.outbox;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.stegvis.scheduler.training.PersonId;

/** Conversations in memory, held by the same contract as the real ones. */
public final class InMemoryConversations implements Conversations {

  private final Map<PersonId, Conversation> kept = new ConcurrentHashMap<>();

  @Override
  public Optional<Conversation> of(PersonId person) {
    return Optional.ofNullable(kept.get(person));
  }

  @Override
  public void keep(Conversation conversation) {
    kept.put(conversation.person(), conversation);
  }

  @Override
  public void forget(PersonId person) {
    kept.remove(person);
  }
}
