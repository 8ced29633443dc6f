package se.stegvis.persistence.training;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.roster.ToldAndFiled;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Belonging;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.EventOrigin;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.SaidPlacement;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitStay;
import se.stegvis.scheduler.training.WorkingTime;

/** Reads programmes, in eight queries however many. */
final class Programmes {

  private static final String CONCERNING =
      """
      select id from programme where trainee_id = any(:people)
      union select programme_id from programme_role where person_id = any(:people)
      union select programme_id from placement where supervisor_id = any(:people)
      union select programme_id from said_placement where supervisor_id = any(:people)
      union select s.programme_id from programme_unit s join unit_role r using (unit_id)
        where r.person_id = any(:people)
      union select p.programme_id from placement p join unit_role r using (unit_id)
        where r.person_id = any(:people)
      union select p.programme_id from said_placement p join unit_role r using (unit_id)
        where r.person_id = any(:people)
      order by id
      """;

  /** What belongs to some programmes, read before them. */
  private record Parts(
      OwnedRows<UnitStay> stays,
      OwnedRows<WorkingTime> times,
      OwnedRows<Assignment> roles,
      OwnedRows<DateSpan> pauses,
      OwnedRows<Placement> placements,
      OwnedRows<Event> events) {}

  private static final String BY_ID =
      """
      select programme.* from unnest(?) with ordinality wanted (id, place) join programme using (id)
      order by place
      """;

  private final JdbcClient client;

  Programmes(JdbcClient client) {
    this.client = client;
  }

  /** Those programmes that exist, in the order asked for. */
  List<Programme> byId(Collection<ProgrammeId> ids) {
    var wanted = Columns.array(ids);
    var filed = filed(wanted);
    var said = saidOf(wanted);
    return told(ids).stream()
        .map(
            programme -> {
              var id = programme.id().value();
              var beside = SaidPlacement.beside(programme, said.of(id));
              return SaidPlacement.over(ToldAndFiled.joined(beside, filed.of(id)), said.of(id));
            })
        .toList();
  }

  /** Those programmes that exist, in the order asked for, without what has been filed of them. */
  List<Programme> told(Collection<ProgrammeId> ids) {
    var wanted = Columns.array(ids);
    var parts =
        new Parts(
            owned("programme_unit", wanted, Programmes::stay),
            owned("working_time", wanted, Programmes::time),
            owned("programme_role", wanted, Columns::assignment),
            owned("pause", wanted, Columns::span),
            owned("placement", wanted, Programmes::placement),
            owned("event", wanted, Programmes::event));
    return client.sql(BY_ID).param(wanted).query((row, _) -> programme(row, parts)).list();
  }

  List<ProgrammeId> concerning(Collection<PersonId> people) {
    return ids(client.sql(CONCERNING).param("people", Columns.array(people)));
  }

  /** The programmes that have belonged to one of some units, in the order of their ids. */
  List<ProgrammeId> belongingTo(Collection<UnitId> units) {
    return ids(
        client
            .sql(
                """
                select distinct programme_id id from programme_unit where unit_id = any(?)
                order by id
                """)
            .param(Columns.array(units)));
  }

  /** What units have to do with of those programmes that exist, in the order asked for. */
  List<Belonging> belongings(Collection<ProgrammeId> ids) {
    var wanted = Columns.array(ids);
    var stays = owned("programme_unit", wanted, Programmes::stay);
    var roles = owned("programme_role", wanted, Columns::assignment);
    return client.sql(BY_ID).param(wanted).query((row, _) -> belonging(row, stays, roles)).list();
  }

  /** The ids that come after one, in their order. */
  List<ProgrammeId> idsAfter(ProgrammeId after, int limit) {
    return ids(
        client
            .sql("select id from programme where id > ? order by id limit ?")
            .params(after.value(), limit));
  }

  /** All ids, in order of arrival. */
  List<ProgrammeId> ids() {
    return ids(client.sql("select id from programme order by arrival"));
  }

  /** The events of a programme, which nobody else can change until the transaction ends. */
  List<Event> lockedEvents(ProgrammeId id) {
    if (!isLocked(id)) {
      throw new IllegalArgumentException("there is no programme " + id);
    }
    return owned("event", Columns.array(List.of(id)), Programmes::event).of(id.value());
  }

  /** Whether there is such a programme; nobody else can change it until the transaction ends. */
  boolean isLocked(ProgrammeId id) {
    return client
        .sql("select id from programme where id = ? for no key update")
        .param(id.value())
        .query(String.class)
        .optional()
        .isPresent();
  }

  /** As the other; nobody is erased either, so this comes before anything else is locked. */
  boolean isHeld(ProgrammeId id) {
    client.sql("select keep_erasures_out()").query().listOfRows();
    return isLocked(id);
  }

  /** The programme that a placement is or was of. */
  Optional<ProgrammeId> of(PlacementId placement) {
    return client
        .sql(
            """
            select programme_id from placement where id = :id
            union select programme_id from said_placement where id = :id limit 1
            """)
        .param("id", placement.value())
        .query((row, _) -> new ProgrammeId(row.getString("programme_id")))
        .optional();
  }

  /** A programme as {@link #told}, with the placements that were said beside the roster's. */
  Programme toldAndSaid(ProgrammeId id) {
    var told = told(List.of(id)).getFirst();
    return SaidPlacement.beside(told, saidOf(Columns.array(List.of(id))).of(id.value()));
  }

  private OwnedRows<SaidPlacement> saidOf(String[] programmes) {
    return OwnedRows.read(
        client, "said_placement", "programme_id", "starts, id", programmes, Programmes::said);
  }

  /** Every placement that has been said. */
  Set<PlacementId> said() {
    return client
        .sql("select id from said_placement")
        .query((row, _) -> new PlacementId(row.getString("id")))
        .set();
  }

  Optional<SaidPlacement> said(PlacementId placement) {
    return client
        .sql("select * from said_placement where id = ?")
        .param(placement.value())
        .query((row, _) -> said(row))
        .optional();
  }

  /** What has been filed of some programmes. */
  OwnedRows<Event> filed(String[] programmes) {
    return OwnedRows.read(
        client, "filed_event", "programme_id", "arrival", programmes, Programmes::event);
  }

  /** What came of an origin, if anything did. */
  Optional<Filed> filed(EventOrigin origin) {
    return client
        .sql("select * from filed_event where origin = ?")
        .param(origin.value())
        .query(
            (row, _) ->
                new Filed(origin, new ProgrammeId(row.getString("programme_id")), event(row)))
        .optional();
  }

  /** An event that has been filed, and of which programme. */
  record Filed(EventOrigin origin, ProgrammeId programme, Event event) {}

  private static List<ProgrammeId> ids(JdbcClient.StatementSpec statement) {
    return statement.query((row, _) -> new ProgrammeId(row.getString("id"))).list();
  }

  private <T> OwnedRows<T> owned(String table, String[] ids, OwnedRows.Mapping<T> mapping) {
    return OwnedRows.read(client, table, "programme_id", "position", ids, mapping);
  }

  private static Programme programme(ResultSet row, Parts parts) throws SQLException {
    var id = row.getString("id");
    return new Programme(
        new ProgrammeId(id),
        new PersonId(row.getString("trainee_id")),
        row.getString("specialty"),
        Regulation.valueOf(row.getString("regulation")),
        Columns.date(row, "starts"),
        Columns.dateOrNull(row, "planned_end"),
        parts.stays.of(id),
        parts.times.of(id),
        parts.roles.of(id),
        parts.pauses.of(id),
        parts.placements.of(id),
        parts.events.of(id));
  }

  private static Belonging belonging(
      ResultSet row, OwnedRows<UnitStay> stays, OwnedRows<Assignment> roles) throws SQLException {
    var id = row.getString("id");
    return new Belonging(
        new ProgrammeId(id),
        new PersonId(row.getString("trainee_id")),
        Columns.dateOrNull(row, "planned_end"),
        stays.of(id),
        roles.of(id));
  }

  private static UnitStay stay(ResultSet row) throws SQLException {
    return new UnitStay(new UnitId(row.getString("unit_id")), Columns.date(row, "starts"));
  }

  private static WorkingTime time(ResultSet row) throws SQLException {
    return new WorkingTime(row.getInt("percent"), Columns.date(row, "starts"));
  }

  private static Placement placement(ResultSet row) throws SQLException {
    return new Placement(
        new PlacementId(row.getString("id")),
        new UnitId(row.getString("unit_id")),
        Columns.span(row),
        row.getInt("percent"),
        Columns.valueOrNull(row, "supervisor_id", PersonId::new),
        Columns.dateOrNull(row, "registered"));
  }

  private static SaidPlacement said(ResultSet row) throws SQLException {
    return new SaidPlacement(
        placement(row), Columns.date(row, "said_on"), row.getBoolean("cancelled"));
  }

  private static Event event(ResultSet row) throws SQLException {
    return new Event(
        row.getString("evidence"),
        Columns.date(row, "happened"),
        Columns.date(row, "entered"),
        people(row, "signed_by"),
        people(row, "approved_by"),
        Columns.intOrNull(row, "minutes"),
        Columns.valueOrNull(row, "with_person", PersonId::new),
        Columns.valueOrNull(row, "placement_id", PlacementId::new),
        Set.copyOf(Columns.texts(row, "topics")),
        Columns.valueOrNull(row, "instrument", Instrument::valueOf),
        Columns.valueOrNull(row, "assessor", PersonId::new),
        row.getString("scale"),
        Columns.intOrNull(row, "overall"),
        Columns.texts(row, "goals"),
        row.getString("outcome"));
  }

  private static Set<PersonId> people(ResultSet row, String column) throws SQLException {
    return Columns.texts(row, column).stream().map(PersonId::new).collect(toUnmodifiableSet());
  }
}
