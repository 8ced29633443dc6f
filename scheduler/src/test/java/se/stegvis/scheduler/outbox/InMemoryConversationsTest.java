package se.stegvis.scheduler.outbox;

final class InMemoryConversationsTest extends ConversationsContract {

  private final InMemoryConversations conversations = new InMemoryConversations();

  @Override
  protected Conversations conversations() {
    return conversations;
  }
}
