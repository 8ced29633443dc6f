package se.stegvis.persistence.privacy;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.privacy.Action;
import se.stegvis.scheduler.privacy.AuditEntry;
import se.stegvis.scheduler.privacy.AuditTrail;
import se.stegvis.scheduler.privacy.Pseudonym;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The trail on PostgreSQL, which itself refuses to change a line. */
final class PostgresAuditTrail implements AuditTrail {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

  private final JdbcClient client;

  PostgresAuditTrail(JdbcClient client) {
    this.client = client;
  }

  @Override
  public void add(AuditEntry entry) {
    var subject = entry.subject();
    client
        .sql(
            """
            insert into audit (at, actor, action, subject, outcome, counts)
            values (:at, :actor, :action, :subject, :outcome, :counts::jsonb)
            """)
        .param("at", entry.at().atOffset(UTC))
        .param("actor", entry.actor())
        .param("action", entry.action().name())
        .param("subject", subject == null ? null : subject.value(), Types.VARCHAR)
        .param("outcome", entry.outcome())
        .param("counts", JSON.writeValueAsString(entry.counts()))
        .update();
  }

  @Override
  public List<AuditEntry> from(Instant from, @Nullable Pseudonym about, int limit) {
    return client
        .sql(
            """
            select * from (
              select * from audit where at >= :from and (:about::text is null or subject = :about)
              order by at desc, id desc limit :limit)
            order by at, id
            """)
        .param("from", from.atOffset(UTC))
        .param("about", about == null ? null : about.value(), Types.VARCHAR)
        .param("limit", limit)
        .query((row, _) -> entry(row))
        .list();
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        Action.valueOf(row.getString("action")),
        Optional.ofNullable(row.getString("subject")).map(Pseudonym::new).orElse(null),
        row.getString("outcome"),
        JSON.readValue(row.getString("counts"), COUNTS));
  }
}
