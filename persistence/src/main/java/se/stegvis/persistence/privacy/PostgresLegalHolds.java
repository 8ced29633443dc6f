package se.stegvis.persistence.privacy;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.privacy.LegalHold;
import se.stegvis.scheduler.privacy.LegalHolds;
import se.stegvis.scheduler.training.PersonId;

/** Legal holds on PostgreSQL. */
final class PostgresLegalHolds implements LegalHolds {

  private final JdbcClient client;

  PostgresLegalHolds(JdbcClient client) {
    this.client = client;
  }

  @Override
  public Optional<LegalHold> of(PersonId person) {
    return client
        .sql("select * from legal_hold where person_id = ?")
        .param(person.value())
        .query((row, _) -> hold(row))
        .optional();
  }

  @Override
  public void put(LegalHold hold) {
    client
        .sql(
            """
            insert into legal_hold (person_id, since, until, why, set_by)
            values (:person, :since, :until, :why, :setBy)
            on conflict (person_id) do update set since = excluded.since, until = excluded.until,
              why = excluded.why, set_by = excluded.set_by
            """)
        .param("person", hold.person().value())
        .param("since", hold.since().atOffset(UTC))
        .param("until", hold.until(), Types.DATE)
        .param("why", hold.why().name())
        .param("setBy", hold.setBy())
        .update();
  }

  @Override
  public boolean release(PersonId person) {
    return client.sql("delete from legal_hold where person_id = ?").param(person.value()).update()
        == 1;
  }

  @Override
  public List<LegalHold> against(PersonId person, LocalDate today) {
    var own = Rows.programmes(client, person);
    return on(today).stream()
        .filter(
            hold ->
                hold.person().equals(person)
                    || isNamed(person, Rows.programmes(client, hold.person()))
                    || isNamed(hold.person(), own))
        .toList();
  }

  private List<LegalHold> on(LocalDate today) {
    return client
        .sql("select * from legal_hold where until is null or until >= ? order by since, person_id")
        .param(today)
        .query((row, _) -> hold(row))
        .list();
  }

  private boolean isNamed(PersonId person, String[] programmes) {
    return programmes.length > 0
        && Catalogue.personal()
            .filter(table -> table.programme() != null)
            .flatMap(table -> named(table).stream())
            .anyMatch(
                sql ->
                    client
                        .sql(sql)
                        .param("people", new String[] {person.value()})
                        .param("subjects", new String[0])
                        .param("programmes", programmes)
                        .query(Boolean.class)
                        .single());
  }

  private static Optional<String> named(Table table) {
    return table
        .mention()
        .map(
            mention ->
                "select exists (select 1 from %s t where %s and %s = any(:programmes))"
                    .formatted(table.name(), mention, table.programme()));
  }

  /** The people whom holds cover on a day. */
  static String[] covered(LocalDate today, JdbcClient client) {
    return new PostgresLegalHolds(client)
        .on(today).stream().map(hold -> hold.person().value()).toArray(String[]::new);
  }

  private static LegalHold hold(ResultSet row) throws SQLException {
    return new LegalHold(
        new PersonId(row.getString("person_id")),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getObject("until", LocalDate.class),
        LegalHold.Why.valueOf(row.getString("why")),
        row.getString("set_by"));
  }
}
