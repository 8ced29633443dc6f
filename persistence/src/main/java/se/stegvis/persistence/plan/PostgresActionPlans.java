package se.stegvis.persistence.plan;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.ActionPlans;
import se.stegvis.scheduler.plan.Outcome;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Action plans on PostgreSQL; whoever holds one keeps its row locked. */
final class PostgresActionPlans implements ActionPlans {

  private static final String SELECT = "select * from action_plan ";
  private static final String OLDEST_FIRST = " order by arrival";

  private final JdbcClient client;
  private final TransactionOperations transaction;

  PostgresActionPlans(JdbcClient client, TransactionOperations transaction) {
    this.client = client;
    this.transaction = transaction;
  }

  @Override
  public Optional<ActionPlan> find(PlanId id) {
    return one(id, "");
  }

  @Override
  public Optional<ActionPlan> hold(PlanId id) {
    return one(id, " for no key update");
  }

  private Optional<ActionPlan> one(PlanId id, String lock) {
    return client
        .sql(SELECT + "where id = ?" + lock)
        .param(id.value())
        .query((row, _) -> StoredPlan.plan(row))
        .optional();
  }

  @Override
  public boolean add(ActionPlan plan, PlanStep first) {
    return Boolean.TRUE.equals(
        transaction.execute(
            _ -> {
              boolean added = insert(plan) == 1;
              if (added) {
                add(plan.id(), first);
              }
              return added;
            }));
  }

  private int insert(ActionPlan plan) {
    var placement = plan.placement();
    var follows = plan.follows();
    return changing(
            """
            insert into action_plan (id, programme_id, trainee_id, placement_id, follows,
              begun_by_id, begun, state, content, people)
            values (:id, :programme, :trainee, :placement, :follows, :begunBy, :begun, :state,
              :content::jsonb, :people)
            on conflict do nothing
            """,
            plan)
        .param("programme", plan.programme().value())
        .param("trainee", plan.trainee().value())
        .param("placement", placement == null ? null : placement.value())
        .param("follows", follows == null ? null : follows.value())
        .param("begunBy", plan.begunBy().value())
        .param("begun", plan.begun())
        .update();
  }

  @Override
  public void keep(ActionPlan plan, PlanStep step) {
    transaction.executeWithoutResult(
        _ -> {
          changing(
                  """
                  update action_plan set state = :state, content = :content::jsonb, people = :people
                  where id = :id
                  """,
                  plan)
              .update();
          add(plan.id(), step);
        });
  }

  private JdbcClient.StatementSpec changing(String sql, ActionPlan plan) {
    return client
        .sql(sql)
        .param("id", plan.id().value())
        .param("state", plan.state().name())
        .param("content", StoredPlan.json(plan))
        .param("people", StoredPlan.people(plan));
  }

  private void add(PlanId id, PlanStep step) {
    var outcome = step.outcome();
    client
        .sql(
            """
            insert into action_plan_step (plan_id, what, person_id, done_at, item, outcome)
            values (:id, :what, :who, :at, :item, :outcome)
            """)
        .param("id", id.value())
        .param("what", step.what().name())
        .param("who", step.who().value())
        .param("at", step.at().atOffset(UTC))
        .param("item", step.item())
        .param("outcome", outcome == null ? null : outcome.name())
        .update();
  }

  @Override
  public List<PlanStep> steps(PlanId id) {
    return client
        .sql("select * from action_plan_step where plan_id = ? order by arrival")
        .param(id.value())
        .query((row, _) -> step(row))
        .list();
  }

  private static PlanStep step(ResultSet row) throws SQLException {
    return new PlanStep(
        PlanStep.What.valueOf(row.getString("what")),
        new PersonId(row.getString("person_id")),
        row.getObject("done_at", OffsetDateTime.class).toInstant(),
        row.getObject("item", Integer.class),
        Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf).orElse(null));
  }

  @Override
  public List<ActionPlan> of(Collection<ProgrammeId> programmes) {
    return list(
        client
            .sql(SELECT + "where programme_id = any(?)" + OLDEST_FIRST)
            .param(programmes.stream().map(ProgrammeId::value).toArray(String[]::new)));
  }

  @Override
  public List<ActionPlan> active() {
    return list(client.sql(SELECT + "where state = 'ACTIVE'" + OLDEST_FIRST));
  }

  @Override
  public List<ActionPlan> activeWithItemsOf(PersonId person) {
    return list(
        client
            .sql(SELECT + "where state = 'ACTIVE' and people @> array[?]::text[]" + OLDEST_FIRST)
            .param(person.value()));
  }

  private static List<ActionPlan> list(JdbcClient.StatementSpec query) {
    return query.query((row, _) -> StoredPlan.plan(row)).list();
  }
}
