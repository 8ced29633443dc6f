package se.stegvis.persistence.outbox;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.training.PersonId;

final class JpaConversations implements Conversations {

  private final ConversationRows rows;
  private final JdbcClient client;
  private final TransactionOperations transaction;

  JpaConversations(ConversationRows rows, JdbcClient client, TransactionOperations transaction) {
    this.rows = rows;
    this.client = client;
    this.transaction = transaction;
  }

  @Override
  public Optional<Conversation> of(PersonId person) {
    return rows.findById(person.value()).map(ConversationRow::toConversation);
  }

  @Override
  public boolean keep(Conversation conversation) {
    return Boolean.TRUE.equals(
        transaction.execute(
            _ -> {
              var isNew = put(conversation);
              return isLifted(conversation.person()) || isNew;
            }));
  }

  /** Whether there was none. */
  private boolean put(Conversation to) {
    var person = to.person().value();
    var added =
        rows.add(
            person, to.tenantId(), to.conversationId(), to.serviceUrl(), to.userId(), to.botId());
    if (added == 0) {
      rows.put(
          person, to.tenantId(), to.conversationId(), to.serviceUrl(), to.userId(), to.botId());
    }
    return added == 1;
  }

  private boolean isLifted(PersonId person) {
    return client.sql("delete from stopped where person_id = ?").param(person.value()).update()
        == 1;
  }

  @Override
  public void forget(PersonId person) {
    transaction.executeWithoutResult(_ -> rows.deleteById(person.value()));
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
}
