package se.stegvis.persistence.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.training.PersonId;

@Entity
@Table(name = "conversation")
class ConversationRow {

  @Id
  @Column(name = "person_id")
  private String person;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "conversation_id")
  private String conversationId;

  @Column(name = "service_url")
  private String serviceUrl;

  @Column(name = "user_id")
  private String userId;

  @Column(name = "bot_id")
  private String botId;

  /** For Hibernate, which fills the fields itself. */
  protected ConversationRow() {}

  Conversation toConversation() {
    return new Conversation(
        new PersonId(person), tenantId, conversationId, serviceUrl, userId, botId);
  }
}
