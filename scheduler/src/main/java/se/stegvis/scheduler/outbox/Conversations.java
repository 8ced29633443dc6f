package se.stegvis.scheduler.outbox;

import java.util.Optional;
import se.stegvis.scheduler.training.PersonId;

/** Where people can be reached. */
public interface Conversations {

  Optional<Conversation> of(PersonId person);

  /** Keeps a conversation in place of the person's earlier one. */
  void keep(Conversation conversation);

  void forget(PersonId person);
}
