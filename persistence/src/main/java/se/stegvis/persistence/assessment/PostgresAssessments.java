package se.stegvis.persistence.assessment;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Assessments on PostgreSQL; whoever holds one keeps its row locked. */
final class PostgresAssessments implements Assessments {

  private static final String INSERT =
      """
      insert into assessment (id, form, form_version, scale, programme_id, trainee_id, assessor_id,
        asked_by_id, round_id, placement_id, seen, asked_at, last_day, renewed, state, answers, face,
        own, answered_at, passed_to_id, read_at, comment)
      values (:id, :form, :version, :scale, :programme, :trainee, :assessor, :askedBy, :round,
        :placement, :seen, :asked, :lastDay, :renewed, :state, :answers::jsonb, :face, :own::jsonb,
        :answered, :passedTo, :read, :comment)
      on conflict (id) do nothing
      """;

  private static final String UPDATE =
      """
      update assessment set seen = :seen, asked_at = :asked, last_day = :lastDay,
        renewed = :renewed, state = :state, answers = :answers::jsonb, face = :face,
        own = :own::jsonb, answered_at = :answered, passed_to_id = :passedTo, read_at = :read,
        comment = :comment
      where id = :id
      """;

  private final JdbcClient client;
  private final TransactionOperations transaction;
  private final AssessmentMapper mapper = new AssessmentMapper();

  PostgresAssessments(JdbcClient client, TransactionOperations transaction) {
    this.client = client;
    this.transaction = transaction;
  }

  @Override
  public Optional<Assessment> find(AssessmentId id) {
    return select("where id = ?", id.value()).stream().findFirst();
  }

  @Override
  public Optional<Assessment> hold(AssessmentId id) {
    return select("where id = ? for no key update", id.value()).stream().findFirst();
  }

  @Override
  public boolean add(Assessment assessment, Step first) {
    return Boolean.TRUE.equals(
        transaction.execute(
            _ -> {
              var added =
                  changing(INSERT, assessment)
                      .param("form", assessment.form().value())
                      .param("version", assessment.version())
                      .param("scale", text(assessment.scale()))
                      .param("programme", assessment.programme().value())
                      .param("trainee", assessment.trainee().value())
                      .param("assessor", assessment.assessor().value())
                      .param("askedBy", assessment.askedBy().value())
                      .param(
                          "round", assessment.round() == null ? null : assessment.round().value())
                      .param("placement", text(assessment.placement()))
                      .update();
              if (added == 1) {
                addStep(assessment.id(), first);
              }
              return added == 1;
            }));
  }

  @Override
  public void keep(Assessment assessment) {
    changing(UPDATE, assessment).update();
  }

  @Override
  public void keep(Assessment assessment, Step step) {
    transaction.executeWithoutResult(
        _ -> {
          keep(assessment);
          addStep(assessment.id(), step);
        });
  }

  @Override
  public void forgetAnswers(AssessmentId id) {
    transaction.executeWithoutResult(
        _ -> {
          client
              .sql("update assessment set answers = '{}' where id = ?")
              .param(id.value())
              .update();
          client
              .sql("update assessment_step set answers = '{}' where assessment_id = ?")
              .param(id.value())
              .update();
        });
  }

  @Override
  public List<Step> steps(AssessmentId id) {
    return client
        .sql("select * from assessment_step where assessment_id = ? order by arrival")
        .param(id.value())
        .query(
            (row, _) ->
                new Step(
                    Step.What.valueOf(row.getString("what")),
                    new PersonId(row.getString("person_id")),
                    row.getObject("done_at", OffsetDateTime.class).toInstant(),
                    AssessmentMapper.answers(row, "answers")))
        .list();
  }

  @Override
  public List<Assessment> of(ProgrammeId programme) {
    return select("where programme_id = ? order by seen, asked_at, id", programme.value());
  }

  @Override
  public List<Assessment> of(RoundId round) {
    return select("where round_id = ? order by id", round.value());
  }

  @Override
  public List<Assessment> waitingFor(PersonId assessor) {
    return select(
        "where state = 'OPEN' and assessor_id = ? order by last_day, id", assessor.value());
  }

  @Override
  public List<Assessment> openAfter(AssessmentId after, int limit) {
    return select("where state = 'OPEN' and id > ? order by id limit ?", after.value(), limit);
  }

  @Override
  public Map<PersonId, Integer> openRequests(Collection<PersonId> assessors, LocalDate since) {
    return counts(
        """
        select assessor_id id, count(*)::int most from assessment
        where state = 'OPEN' and asked_by_id <> assessor_id and assessor_id = any(?)
          and asked_at >= ?
        group by assessor_id
        """,
        texts(assessors),
        since.atStartOfDay(QuietHours.STOCKHOLM).toOffsetDateTime());
  }

  @Override
  public List<Assessment> answeredBy(Collection<PersonId> assessors, LocalDate since) {
    return select(
        """
        where state = 'SENT' and asked_by_id <> assessor_id and assessor_id = any(?)
          and answered_at >= ?
        """,
        texts(assessors),
        since.atStartOfDay(QuietHours.STOCKHOLM).toOffsetDateTime());
  }

  @Override
  public Map<PersonId, Integer> room(Collection<PersonId> assessors) {
    return counts(
        "select person_id id, most from assessment_room where person_id = any(?)",
        (Object) texts(assessors));
  }

  @Override
  public void room(PersonId assessor, int most) {
    client
        .sql(
            """
            insert into assessment_room (person_id, most) values (?, ?)
            on conflict (person_id) do update set most = excluded.most
            """)
        .params(assessor.value(), most)
        .update();
  }

  private List<Assessment> select(String which, Object... parameters) {
    return client.sql("select * from assessment " + which).params(parameters).query(mapper).list();
  }

  private Map<PersonId, Integer> counts(String sql, Object... parameters) {
    var counts = new HashMap<PersonId, Integer>();
    client
        .sql(sql)
        .params(parameters)
        .query(
            row -> {
              counts.put(new PersonId(row.getString("id")), row.getInt("most"));
            });
    return counts;
  }

  private JdbcClient.StatementSpec changing(String sql, Assessment assessment) {
    return client
        .sql(sql)
        .param("id", assessment.id().value())
        .param("seen", assessment.seen())
        .param("asked", assessment.asked().atOffset(UTC))
        .param("lastDay", assessment.lastDay())
        .param("renewed", assessment.renewed())
        .param("state", assessment.state().name())
        .param("answers", AssessmentMapper.json(assessment.answers()))
        .param("face", assessment.face().name())
        .param("own", AssessmentMapper.json(assessment.own()))
        .param("answered", at(assessment.answered()))
        .param("passedTo", text(assessment.passedTo()))
        .param("read", at(assessment.read()))
        .param("comment", assessment.comment());
  }

  private void addStep(AssessmentId id, Step step) {
    client
        .sql(
            """
            insert into assessment_step (assessment_id, what, person_id, done_at, answers)
            values (?, ?, ?, ?, ?::jsonb)
            """)
        .params(
            id.value(),
            step.what().name(),
            step.who().value(),
            step.at().atOffset(UTC),
            AssessmentMapper.json(step.answers()))
        .update();
  }

  private static @Nullable String text(@Nullable Object id) {
    return id == null ? null : id.toString();
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(UTC);
  }

  private static String[] texts(Collection<PersonId> ids) {
    return ids.stream().map(PersonId::value).toArray(String[]::new);
  }
}
