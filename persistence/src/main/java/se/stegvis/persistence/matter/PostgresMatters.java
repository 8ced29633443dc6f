package se.stegvis.persistence.matter;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.persistence.matter.MatterMapper.StoredState;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.MatterId;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.UnitId;

/** Matters on PostgreSQL; whoever holds one keeps its row locked. */
final class PostgresMatters implements Matters {

  private static final String SELECT = "select %s from matter m ".formatted(MatterMapper.COLUMNS);
  private static final String NEWEST_FIRST = " order by m.arrival desc";
  private static final String IS_OPEN = "m.state in ('NEW', 'TAKEN', 'WAITING', 'PLAN_ASKED') ";

  private static final String INSERT =
      """
      insert into matter (id, kind, subject, occurrence, level, unit_id, programme_id, trainee_id,
        placement_id, raised, muted, lack, facts, backing, tell, state, holder_id, day, reason)
      values (:id, :kind, :subject, :occurrence, :level, :unit, :programme, :trainee, :placement,
        :raised, :muted, :lack, :facts::jsonb, :backing::jsonb, :tell, :state, :holder, :day, :reason)
      on conflict do nothing
      """;

  private static final String UPDATE =
      """
      update matter set level = :level, unit_id = :unit, raised = :raised, muted = :muted, lack = :lack,
        facts = :facts::jsonb, backing = :backing::jsonb, tell = :tell, state = :state,
        holder_id = :holder, day = :day, reason = :reason
      where id = :id
      """;

  private final JdbcClient client;
  private final TransactionOperations transaction;
  private final MatterMapper mapper = new MatterMapper();

  PostgresMatters(JdbcClient client, TransactionOperations transaction) {
    this.client = client;
    this.transaction = transaction;
  }

  @Override
  public Optional<Matter> find(MatterId id) {
    return client.sql(SELECT + "where m.id = ?").param(id.value()).query(mapper).optional();
  }

  /** Those told are read once the lock is there: somebody else may have told more meanwhile. */
  @Override
  public Optional<Matter> hold(MatterId id) {
    return client
        .sql("select 1 from matter where id = ? for no key update")
        .param(id.value())
        .query(Integer.class)
        .optional()
        .flatMap(_ -> find(id));
  }

  @Override
  public Optional<Matter> newest(SignalKey signal) {
    return client
        .sql(
            SELECT
                + "where m.kind = ? and m.subject = ? and m.occurrence = ?"
                + NEWEST_FIRST
                + " limit 1")
        .params(signal.kind().name(), signal.subject(), signal.occurrence())
        .query(mapper)
        .optional();
  }

  @Override
  public boolean add(Matter matter, Step first) {
    return Boolean.TRUE.equals(
        transaction.execute(
            _ -> {
              var signal = matter.signal();
              var placement = signal.placement();
              var programme = signal.programme();
              var trainee = signal.trainee();
              var added =
                  changing(INSERT, matter)
                      .param("kind", signal.key().kind().name())
                      .param("subject", signal.key().subject())
                      .param("occurrence", signal.key().occurrence())
                      .param("programme", programme == null ? null : programme.value())
                      .param("trainee", trainee == null ? null : trainee.value())
                      .param("placement", placement == null ? null : placement.value())
                      .update();
              if (added == 1) {
                addListed(matter);
                add(matter.id(), first);
              }
              return added == 1;
            }));
  }

  @Override
  public void keep(Matter matter, Step step) {
    transaction.executeWithoutResult(
        _ -> {
          keep(matter);
          add(matter.id(), step);
        });
  }

  @Override
  public void keep(Matter matter) {
    transaction.executeWithoutResult(
        _ -> {
          changing(UPDATE, matter).update();
          client
              .sql("delete from matter_told where matter_id = ?")
              .param(matter.id().value())
              .update();
          client
              .sql("delete from matter_view where matter_id = ?")
              .param(matter.id().value())
              .update();
          addListed(matter);
        });
  }

  @Override
  public List<Step> steps(MatterId id) {
    return client
        .sql("select * from matter_step where matter_id = ? order by arrival")
        .param(id.value())
        .query((row, _) -> step(row))
        .list();
  }

  @Override
  public List<Matter> of(Collection<ProgrammeId> programmes) {
    return list(
        "where m.programme_id = any(?)",
        (Object) programmes.stream().map(ProgrammeId::value).toArray(String[]::new));
  }

  @Override
  public List<Matter> onUnit(UnitId unit) {
    return list("where m.programme_id is null and m.unit_id = ?", unit.value());
  }

  @Override
  public List<Matter> openOf(Collection<UnitId> units) {
    return list(
        "where m.unit_id = any(?) and " + IS_OPEN,
        (Object) units.stream().map(UnitId::value).toArray(String[]::new));
  }

  @Override
  public List<Matter> openToldTo(PersonId person) {
    return list(
        "where m.id in (select matter_id from matter_told where person_id = ?) and " + IS_OPEN,
        person.value());
  }

  private List<Matter> list(String where, Object parameter) {
    return client.sql(SELECT + where + NEWEST_FIRST).param(parameter).query(mapper).list();
  }

  private JdbcClient.StatementSpec changing(String sql, Matter matter) {
    var signal = matter.signal();
    var state = StoredState.of(matter.state());
    var holder = state.holder();
    var reason = state.reason();
    return client
        .sql(sql)
        .param("id", matter.id().value())
        .param("level", signal.level().name())
        .param("unit", signal.unit().value())
        .param("raised", signal.raised())
        .param("muted", signal.muted())
        .param("lack", signal.lack().name())
        .param("facts", MatterMapper.facts(signal))
        .param("backing", MatterMapper.json(signal.backing()))
        .param("tell", signal.tell().stream().map(PersonId::value).toArray(String[]::new))
        .param("state", state.name())
        .param("holder", holder == null ? null : holder.value())
        .param("day", state.day())
        .param("reason", reason == null ? null : reason.name());
  }

  private void addListed(Matter matter) {
    int position = 0;
    for (var told : matter.told()) {
      client
          .sql(
              """
              insert into matter_told (matter_id, position, person_id, told_on, level)
              values (?, ?, ?, ?, ?)
              """)
          .params(
              matter.id().value(),
              position++,
              told.person().value(),
              told.on(),
              told.level().name())
          .update();
    }
    position = 0;
    for (var view : matter.views()) {
      client
          .sql("insert into matter_view (matter_id, position, given_on, words) values (?, ?, ?, ?)")
          .params(matter.id().value(), position++, view.on(), view.text())
          .update();
    }
  }

  private void add(MatterId id, Step step) {
    var who = step.who();
    var reason = step.reason();
    client
        .sql(
            """
            insert into matter_step (matter_id, what, person_id, done_at, until, reason)
            values (:id, :what, :who, :at, :until, :reason)
            """)
        .param("id", id.value())
        .param("what", step.what().name())
        .param("who", who == null ? null : who.value())
        .param("at", step.at().atOffset(UTC))
        .param("until", step.until())
        .param("reason", reason == null ? null : reason.name())
        .update();
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        Step.What.valueOf(row.getString("what")),
        Optional.ofNullable(row.getString("person_id")).map(PersonId::new).orElse(null),
        row.getObject("done_at", OffsetDateTime.class).toInstant(),
        row.getObject("until", LocalDate.class),
        reason(row.getString("reason")));
  }

  private static Matter.@Nullable Reason reason(@Nullable String name) {
    return name == null ? null : Matter.Reason.valueOf(name);
  }
}
