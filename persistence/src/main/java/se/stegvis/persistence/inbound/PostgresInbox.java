package se.stegvis.persistence.inbound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.inbound.Answer;
import se.stegvis.scheduler.inbound.InboundKey;
import se.stegvis.scheduler.inbound.Inbox;
import se.stegvis.scheduler.inbound.PendingAnswer;
import se.stegvis.scheduler.inbound.ReplyAddress;
import se.stegvis.scheduler.outbox.Outcome;

/**
 * The inbox on PostgreSQL. Who enters a key that another transaction is entering waits at the
 * primary key until that has ended.
 */
final class PostgresInbox implements Inbox {

  private final JdbcClient client;

  PostgresInbox(JdbcClient client) {
    this.client = client;
  }

  @Override
  public boolean enter(InboundKey key, Instant now) {
    return client
            .sql(
                """
                insert into inbound (tenant_id, conversation_id, activity_id, received_at)
                select ?, ?, ?, ?::timestamptz from keep_erasures_out()
                on conflict do nothing
                """)
            .params(key.tenantId(), key.conversationId(), key.activityId(), at(now))
            .update()
        == 1;
  }

  @Override
  public void keep(
      InboundKey key, Answer answer, @Nullable ReplyAddress to, Instant now, Duration lease) {
    var kept =
        of(
                """
                update inbound set
                  kind = :kind, body = :body, summary = :summary, state = :state,
                  service_url = :serviceUrl, user_id = :userId, bot_id = :botId,
                  replaces = :replaces, not_before = :now, attempt = :attempt,
                  lease_until = clock_timestamp() + cast(:lease as interval)
                where (tenant_id, conversation_id, activity_id) = (:tenant, :conversation, :activity)
                """,
                key)
            .param("kind", answer.kind().name())
            .param("body", answer.body())
            .param("summary", answer.summary())
            .param("now", at(now));
    var sent =
        to == null
            ? kept.param("state", "SAID")
                .param("serviceUrl", null)
                .param("userId", null)
                .param("botId", null)
                .param("replaces", null)
                .param("attempt", 0)
                .param("lease", null, Types.VARCHAR)
            : kept.param("state", "PENDING")
                .param("serviceUrl", to.serviceUrl())
                .param("userId", to.userId())
                .param("botId", to.botId())
                .param("replaces", to.replaces())
                .param("attempt", 1)
                .param("lease", lease.toString());
    sent.update();
  }

  @Override
  public Optional<Answer> answer(InboundKey key) {
    return of(
            """
            select kind, body, summary from inbound
            where (tenant_id, conversation_id, activity_id) = (:tenant, :conversation, :activity)
              and kind is not null
            """,
            key)
        .query((row, _) -> answer(row))
        .optional();
  }

  @Override
  public List<PendingAnswer> claim(Instant now, Duration lease, int limit) {
    return client
        .sql(
            """
            update inbound set attempt = attempt + 1,
              lease_until = clock_timestamp() + cast(:lease as interval)
            where (tenant_id, conversation_id, activity_id) in (
              select tenant_id, conversation_id, activity_id from inbound
              where state = 'PENDING' and not_before <= :now
                and (lease_until is null or lease_until <= clock_timestamp())
              order by not_before limit :limit
              for update skip locked)
            returning *
            """)
        .param("now", at(now))
        .param("lease", lease.toString())
        .param("limit", limit)
        .query((row, _) -> pending(row))
        .list();
  }

  @Override
  public boolean holds(InboundKey key, int attempt) {
    return of(
            """
            select exists (select from inbound
              where (tenant_id, conversation_id, activity_id) = (:tenant, :conversation, :activity)
                and state = 'PENDING' and attempt = :attempt
                and lease_until > clock_timestamp())
            """,
            key)
        .param("attempt", attempt)
        .query(Boolean.class)
        .single();
  }

  @Override
  public boolean settle(PendingAnswer claimed, Outcome outcome) {
    var settled =
        switch (outcome) {
          case Outcome.Delivered _ -> new Settled("DELIVERED", null, null);
          case Outcome.TryLater later -> new Settled("PENDING", later.cause(), later.when());
          case Outcome.Impossible never -> new Settled("IMPOSSIBLE", never.cause(), null);
          case Outcome.Stopped stopped -> new Settled("IMPOSSIBLE", stopped.cause(), null);
          case Outcome.Gone gone -> new Settled("IMPOSSIBLE", gone.cause(), null);
          // Whoever misses it asks again; nobody is told the same twice for that.
          case Outcome.Uncertain maybe -> new Settled("UNCERTAIN", maybe.cause(), null);
          case Outcome.Withdrawn withdrawn -> new Settled("WITHDRAWN", withdrawn.cause(), null);
        };
    var when = settled.when();
    return of(
                """
                update inbound set
                  state = :state, cause = :cause, not_before = coalesce(:when, not_before),
                  lease_until = null
                where (tenant_id, conversation_id, activity_id) = (:tenant, :conversation, :activity)
                  and state = 'PENDING' and attempt = :attempt
                """,
                claimed.key())
            .param("state", settled.state())
            .param("cause", settled.cause())
            .param("when", when == null ? null : at(when), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("attempt", claimed.attempt())
            .update()
        == 1;
  }

  private record Settled(String state, @Nullable String cause, @Nullable Instant when) {}

  @Override
  public void giveUp(Instant before) {
    client
        .sql(
            """
            update inbound set state = 'WITHDRAWN', cause = 'too-late', lease_until = null
            where state = 'PENDING' and received_at < ?
            """)
        .param(at(before))
        .update();
  }

  @Override
  public int forget(Instant before) {
    return client
        .sql("delete from inbound where received_at < ? and state <> 'PENDING'")
        .param(at(before))
        .update();
  }

  private JdbcClient.StatementSpec of(String sql, InboundKey key) {
    return client
        .sql(sql)
        .param("tenant", key.tenantId())
        .param("conversation", key.conversationId())
        .param("activity", key.activityId());
  }

  private static PendingAnswer pending(ResultSet row) throws SQLException {
    return new PendingAnswer(
        new InboundKey(
            row.getString("tenant_id"),
            row.getString("conversation_id"),
            row.getString("activity_id")),
        answer(row),
        new ReplyAddress(
            row.getString("service_url"),
            row.getString("user_id"),
            row.getString("bot_id"),
            row.getString("replaces")),
        row.getInt("attempt"));
  }

  private static Answer answer(ResultSet row) throws SQLException {
    return new Answer(
        Answer.Kind.valueOf(row.getString("kind")),
        row.getString("body"),
        row.getString("summary"));
  }

  private static Object at(Instant instant) {
    return Objects.requireNonNull(instant).atOffset(ZoneOffset.UTC);
  }
}
