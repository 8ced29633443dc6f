package se.stegvis.persistence.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.reading.Attempt;
import se.stegvis.scheduler.reading.Reading;
import se.stegvis.scheduler.reading.Readings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;

/** Readings on PostgreSQL: rows that are added and never changed. */
final class PostgresReadings implements Readings {

  private final JdbcClient client;

  PostgresReadings(JdbcClient client) {
    this.client = client;
  }

  @Override
  public void add(Reading reading) {
    var role = reading.as();
    client
        .sql(
            """
            insert into reading
              (reader_id, role, programme_id, trainee_id, thing, thing_id, read_on)
            values (:reader, :role, :programme, :trainee, :thing, :id, :on)
            on conflict do nothing
            """)
        .param("reader", reading.reader().value())
        .param("role", role == null ? null : role.name())
        .param("programme", reading.programme().value())
        .param("trainee", reading.trainee().value())
        .param("thing", reading.thing().name())
        .param("id", reading.id())
        .param("on", reading.on())
        .update();
  }

  @Override
  public void add(Attempt attempt) {
    client
        .sql(
            """
            insert into attempt (by_id, thing, thing_id, tried_on) values (?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(attempt.by(), attempt.thing().name(), attempt.id(), attempt.on())
        .update();
  }

  @Override
  public List<Reading> of(PersonId trainee) {
    return client
        .sql("select * from reading where trainee_id = ? order by read_on desc, arrival desc")
        .param(trainee.value())
        .query((row, _) -> reading(row))
        .list();
  }

  @Override
  public List<Attempt> attemptsFrom(LocalDate day) {
    return client
        .sql("select * from attempt where tried_on >= ? order by tried_on desc, arrival desc")
        .param(day)
        .query((row, _) -> attempt(row))
        .list();
  }

  private static Reading reading(ResultSet row) throws SQLException {
    var role = row.getString("role");
    return new Reading(
        new PersonId(row.getString("reader_id")),
        role == null ? null : Role.valueOf(role),
        new ProgrammeId(row.getString("programme_id")),
        new PersonId(row.getString("trainee_id")),
        Thing.valueOf(row.getString("thing")),
        row.getString("thing_id"),
        row.getObject("read_on", LocalDate.class));
  }

  private static Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        row.getString("by_id"),
        Thing.valueOf(row.getString("thing")),
        row.getString("thing_id"),
        row.getObject("tried_on", LocalDate.class));
  }
}
