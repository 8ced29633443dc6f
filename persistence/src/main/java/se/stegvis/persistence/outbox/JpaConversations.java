package se.stegvis.persistence.outbox;

import java.util.Optional;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.training.PersonId;

final class JpaConversations implements Conversations {

  private final ConversationRows rows;
  private final TransactionOperations transaction;

  JpaConversations(ConversationRows rows, TransactionOperations transaction) {
    this.rows = rows;
    this.transaction = transaction;
  }

  @Override
  public Optional<Conversation> of(PersonId person) {
    return rows.findById(person.value()).map(ConversationRow::toConversation);
  }

  @Override
  public void keep(Conversation conversation) {
    transaction.executeWithoutResult(
        _ ->
            rows.put(
                conversation.person().value(),
                conversation.tenantId(),
                conversation.conversationId(),
                conversation.serviceUrl(),
                conversation.userId(),
                conversation.botId()));
  }

  @Override
  public void forget(PersonId person) {
    transaction.executeWithoutResult(_ -> rows.deleteById(person.value()));
  }
}
