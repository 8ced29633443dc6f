package se.stegvis.persistence.concern;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.concern.ConcernId;
import se.stegvis.scheduler.concern.Concerns;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Concerns on PostgreSQL; whoever holds one keeps its row locked. */
final class PostgresConcerns implements Concerns {

  private static final String INSERT =
      """
      insert into concern (id, kind, programme_id, placement_id, person_id, said_on, areas, goals,
        state, changed_by, changed_on)
      values (:id, :kind, :programme, :placement, :by, :on, :areas, :goals, :state, :changedBy,
        :changedOn)
      on conflict do nothing
      """;

  private static final String UPDATE =
      """
      update concern set state = :state, changed_by = :changedBy, changed_on = :changedOn
      where id = :id
      """;

  private final JdbcClient client;

  PostgresConcerns(JdbcClient client) {
    this.client = client;
  }

  @Override
  public Optional<Concern> find(ConcernId id) {
    return one(id, "");
  }

  @Override
  public Optional<Concern> hold(ConcernId id) {
    return one(id, " for no key update");
  }

  private Optional<Concern> one(ConcernId id, String lock) {
    return client
        .sql("select * from concern where id = ?" + lock)
        .param(id.value())
        .query((row, _) -> concern(row))
        .optional();
  }

  @Override
  public boolean add(Concern concern) {
    var placement = concern.placement();
    return changing(INSERT, concern)
            .param("kind", concern.kind().name())
            .param("programme", concern.programme().value())
            .param("placement", placement == null ? null : placement.value())
            .param("by", concern.by().value())
            .param("on", concern.on())
            .param(
                "areas", concern.areas().stream().sorted().map(Area::name).toArray(String[]::new))
            .param("goals", concern.goals().toArray(String[]::new))
            .update()
        == 1;
  }

  @Override
  public void keep(Concern concern) {
    changing(UPDATE, concern).update();
  }

  private JdbcClient.StatementSpec changing(String sql, Concern concern) {
    var changed = concern.changed();
    return client
        .sql(sql)
        .param("id", concern.id().value())
        .param("state", concern.state().name())
        .param("changedBy", changed == null ? null : changed.by().value())
        .param("changedOn", changed == null ? null : changed.on());
  }

  @Override
  public List<Concern> of(Collection<ProgrammeId> programmes) {
    return client
        .sql("select * from concern where programme_id = any(?) order by arrival")
        .param(programmes.stream().map(ProgrammeId::value).toArray(String[]::new))
        .query((row, _) -> concern(row))
        .list();
  }

  private static Concern concern(ResultSet row) throws SQLException {
    return new Concern(
        new ConcernId(row.getObject("id", UUID.class)),
        Concern.Kind.valueOf(row.getString("kind")),
        new ProgrammeId(row.getString("programme_id")),
        Optional.ofNullable(row.getString("placement_id")).map(PlacementId::new).orElse(null),
        new PersonId(row.getString("person_id")),
        row.getObject("said_on", LocalDate.class),
        Arrays.stream(texts(row, "areas")).map(Area::valueOf).collect(toUnmodifiableSet()),
        List.of(texts(row, "goals")),
        Concern.State.valueOf(row.getString("state")),
        changed(row));
  }

  private static Concern.@Nullable Change changed(ResultSet row) throws SQLException {
    var by = row.getString("changed_by");
    return by == null
        ? null
        : new Concern.Change(new PersonId(by), row.getObject("changed_on", LocalDate.class));
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }
}
