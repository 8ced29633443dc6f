package se.stegvis.persistence.outbox;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.training.PersonId;

/** The conversations on PostgreSQL, and to whom nothing is sent for the time being. */
final class PostgresConversations implements Conversations {

  private final JdbcClient client;
  private final TransactionOperations transaction;

  PostgresConversations(JdbcClient client, TransactionOperations transaction) {
    this.client = client;
    this.transaction = transaction;
  }

  @Override
  public Optional<Conversation> of(PersonId person) {
    return client
        .sql(
            """
            select tenant_id, conversation_id, service_url, user_id, bot_id
            from conversation where person_id = ?
            """)
        .param(person.value())
        .query(
            (row, _) ->
                new Conversation(
                    person,
                    row.getString("tenant_id"),
                    row.getString("conversation_id"),
                    row.getString("service_url"),
                    row.getString("user_id"),
                    row.getString("bot_id")))
        .optional();
  }

  @Override
  public boolean keep(Conversation conversation, @Nullable Instant installed) {
    return Boolean.TRUE.equals(
        transaction.execute(
            _ -> {
              var isNew = put(conversation, installed);
              return isLifted(conversation.person()) || isNew;
            }));
  }

  /**
   * Whether there was none: a row that was added has been deleted by nobody. One statement, since
   * Teams tells of an installation by two activities at the same moment; whoever comes second waits
   * for the first, and adds none.
   */
  private boolean put(Conversation to, @Nullable Instant installed) {
    return client
        .sql(
            """
            insert into conversation
              (person_id, tenant_id, conversation_id, service_url, user_id, bot_id, installed_at)
            values (:person, :tenant, :conversation, :serviceUrl, :user, :bot,
              cast(:installed as timestamptz))
            on conflict (person_id) do update set
              tenant_id = excluded.tenant_id, conversation_id = excluded.conversation_id,
              service_url = excluded.service_url, user_id = excluded.user_id,
              bot_id = excluded.bot_id,
              installed_at = greatest(conversation.installed_at, excluded.installed_at)
            returning xmax = 0
            """)
        .param("person", to.person().value())
        .param("tenant", to.tenantId())
        .param("conversation", to.conversationId())
        .param("serviceUrl", to.serviceUrl())
        .param("user", to.userId())
        .param("bot", to.botId())
        .param("installed", atOrNull(installed))
        .query(Boolean.class)
        .single();
  }

  private boolean isLifted(PersonId person) {
    return client.sql("delete from stopped where person_id = ?").param(person.value()).update()
        == 1;
  }

  @Override
  public void forget(PersonId person) {
    client.sql("delete from conversation where person_id = ?").param(person.value()).update();
  }

  @Override
  public boolean remove(PersonId person, @Nullable Instant when) {
    client
        .sql(
            """
            delete from conversation
            where person_id = :person
              and (installed_at > cast(:when as timestamptz)) is not true
            """)
        .param("person", person.value())
        .param("when", atOrNull(when))
        .update();
    return of(person).isEmpty();
  }

  @Override
  public void stop(PersonId person, Stop.Cause cause, Instant now) {
    client
        .sql(
            """
            insert into stopped (person_id, cause, since) values (?, ?, ?)
            on conflict (person_id) do update set cause = excluded.cause
            """)
        .params(person.value(), cause.name(), now.atOffset(UTC))
        .update();
  }

  @Override
  public Map<PersonId, Stop> stopped(Collection<PersonId> people) {
    return client
        .sql("select person_id, cause, since from stopped where person_id = any(?)")
        .param(people.stream().map(PersonId::value).toArray(String[]::new))
        .query(
            (row, _) ->
                Map.entry(
                    new PersonId(row.getString("person_id")),
                    new Stop(
                        Stop.Cause.valueOf(row.getString("cause")),
                        row.getObject("since", OffsetDateTime.class).toInstant())))
        .list()
        .stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static @Nullable OffsetDateTime atOrNull(@Nullable Instant at) {
    return at == null ? null : at.atOffset(UTC);
  }
}
