package se.stegvis.persistence.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Fact;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

/** Reads units, in three queries however many. */
final class Units {

  private static final String BY_ID =
      """
      select unit.* from unnest(?) with ordinality wanted (id, place) join unit using (id)
      order by place
      """;

  private final JdbcClient client;

  Units(JdbcClient client) {
    this.client = client;
  }

  /** Those units that exist, in the order asked for. */
  List<Unit> byId(Collection<UnitId> ids) {
    var wanted = Columns.array(ids);
    var roles = owned("unit_role", wanted, Columns::assignment);
    var facts = owned("unit_fact", wanted, Units::fact);
    return client.sql(BY_ID).param(wanted).query((row, _) -> unit(row, roles, facts)).list();
  }

  /** The units in which one of the people has or had a role, in the order of their ids. */
  List<UnitId> concerning(Collection<PersonId> people) {
    return client
        .sql("select distinct unit_id from unit_role where person_id = any(?) order by unit_id")
        .param(Columns.array(people))
        .query((row, _) -> new UnitId(row.getString("unit_id")))
        .list();
  }

  /** Those with every one of the words in their names, whatever its case; by name. */
  List<UnitId> named(String words, int limit) {
    return client
        .sql(
            """
            select id from unit where lower(name) like all(?) order by name collate "C", id limit ?
            """)
        .params(Columns.patterns(words), limit)
        .query((row, _) -> new UnitId(row.getString("id")))
        .list();
  }

  /** The ids that come after one, in their order. */
  List<UnitId> idsAfter(UnitId after, int limit) {
    return client
        .sql("select id from unit where id > ? order by id limit ?")
        .params(after.value(), limit)
        .query((row, _) -> new UnitId(row.getString("id")))
        .list();
  }

  /** All ids, in order of arrival. */
  List<UnitId> ids() {
    return client
        .sql("select id from unit order by arrival")
        .query((row, _) -> new UnitId(row.getString("id")))
        .list();
  }

  /** The facts of a unit, which nobody else can change until the transaction ends. */
  List<Fact> lockedFacts(UnitId id) {
    var locked =
        client
            .sql("select id from unit where id = ? for no key update")
            .param(id.value())
            .query(String.class)
            .optional();
    if (locked.isEmpty()) {
      throw new IllegalArgumentException("there is no unit " + id);
    }
    return owned("unit_fact", Columns.array(List.of(id)), Units::fact).of(id.value());
  }

  private <T> OwnedRows<T> owned(String table, String[] ids, OwnedRows.Mapping<T> mapping) {
    return OwnedRows.read(client, table, "unit_id", "position", ids, mapping);
  }

  private static Unit unit(ResultSet row, OwnedRows<Assignment> roles, OwnedRows<Fact> facts)
      throws SQLException {
    var id = row.getString("id");
    return new Unit(
        new UnitId(id),
        row.getString("name"),
        row.getString("profile"),
        Columns.dateOrNull(row, "profile_from"),
        roles.of(id),
        facts.of(id),
        row.getString("alert_channel"));
  }

  private static Fact fact(ResultSet row) throws SQLException {
    return new Fact(row.getString("evidence"), Columns.date(row, "happened"));
  }
}
