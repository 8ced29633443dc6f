package se.stegvis.persistence.outbox;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConversationRows extends Repository<ConversationRow, String> {

  Optional<ConversationRow> findById(String person);

  /** Whoever comes second waits for the first, and adds none. */
  @Modifying(clearAutomatically = true)
  @Query(
      nativeQuery = true,
      value =
          """
          insert into conversation
            (person_id, tenant_id, conversation_id, service_url, user_id, bot_id)
          values (:person, :tenantId, :conversationId, :serviceUrl, :userId, :botId)
          on conflict (person_id) do nothing
          """)
  int add(
      String person,
      String tenantId,
      String conversationId,
      String serviceUrl,
      String userId,
      String botId);

  /** One statement, since Teams tells of an installation by two activities at the same moment. */
  @Modifying(clearAutomatically = true)
  @Query(
      nativeQuery = true,
      value =
          """
          insert into conversation
            (person_id, tenant_id, conversation_id, service_url, user_id, bot_id)
          values (:person, :tenantId, :conversationId, :serviceUrl, :userId, :botId)
          on conflict (person_id) do update set
            tenant_id = excluded.tenant_id, conversation_id = excluded.conversation_id,
            service_url = excluded.service_url, user_id = excluded.user_id,
            bot_id = excluded.bot_id
          """)
  void put(
      String person,
      String tenantId,
      String conversationId,
      String serviceUrl,
      String userId,
      String botId);

  void deleteById(String person);
}
