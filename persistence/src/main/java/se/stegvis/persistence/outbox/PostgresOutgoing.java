package se.stegvis.persistence.outbox;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.Outgoing;

/**
 * Knows a moved database by the server's own identifier, the database's number in it, and the
 * table's number in that, which is another where a dump was loaded over what was there.
 */
final class PostgresOutgoing implements Outgoing {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresOutgoing.class);

  private static final String HERE =
      """
      (select system_identifier, oid::bigint, 'outgoing'::regclass::oid::bigint
        from pg_control_system(), pg_database where datname = current_database())
      """;

  private final JdbcClient client;
  private final TransactionOperations transaction;

  PostgresOutgoing(JdbcClient client, TransactionOperations transaction) {
    this.client = client;
    this.transaction = transaction;
  }

  @Override
  public boolean isOpen(Instant now) {
    boolean open = is("held_since is null");
    if (open && is("(server, database, relation) <> " + HERE)) {
      LOG.warn("the database has been restored or copied: messages are held until released");
      hold(now);
      return false;
    }
    return open;
  }

  private boolean is(String so) {
    return client.sql("select " + so + " from outgoing").query(Boolean.class).single();
  }

  @Override
  public void hold(Instant now) {
    client
        .sql("update outgoing set held_since = ? where held_since is null")
        .param(now.atOffset(UTC))
        .update();
  }

  @Override
  public int release(Instant saidUntil, Instant now) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> {
              client
                  .sql(
                      "update outgoing set held_since = null, (server, database, relation) = "
                          + HERE)
                  .update();
              return withdraw(saidUntil, now);
            }));
  }

  /** A card that is drawn over tells nobody anything twice, so those still go. */
  private int withdraw(Instant saidUntil, Instant now) {
    return client
        .sql(
            """
            update message set state = 'WITHDRAWN', settled_at = ?, cause = 'said-before-restore',
              lease_until = null, in_flight = false
            where state = 'PENDING' and kind <> 'REDRAW' and not_before <= ?
            """)
        .params(now.atOffset(UTC), saidUntil.atOffset(UTC))
        .update();
  }

  @Override
  public Standing standing() {
    return client
        .sql(
            """
            select held_since, count(id) waiting, min(not_before) oldest
            from outgoing left join message on state = 'PENDING' group by held_since
            """)
        .query(
            (row, _) ->
                new Standing(
                    instant(row, "held_since"), row.getLong("waiting"), instant(row, "oldest")))
        .single();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
