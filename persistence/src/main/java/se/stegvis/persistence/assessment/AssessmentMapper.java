package se.stegvis.persistence.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Face;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** From a row of {@code assessment} to an assessment; answers are JSON objects of texts. */
final class AssessmentMapper implements RowMapper<Assessment> {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private static final JsonMapper JSON = JsonMapper.shared();

  static String json(Answers answers) {
    return JSON.writeValueAsString(answers.values());
  }

  static Answers answers(ResultSet row, String column) throws SQLException {
    return new Answers(JSON.readValue(row.getString(column), TEXTS));
  }

  @Override
  public Assessment mapRow(ResultSet row, int number) throws SQLException {
    return new Assessment(
        new AssessmentId(row.getObject("id", UUID.class)),
        new FormId(row.getString("form")),
        row.getInt("form_version"),
        named(row, "scale", ScaleId::new),
        new ProgrammeId(row.getString("programme_id")),
        new PersonId(row.getString("trainee_id")),
        new PersonId(row.getString("assessor_id")),
        new PersonId(row.getString("asked_by_id")),
        round(row),
        named(row, "placement_id", PlacementId::new),
        row.getObject("seen", LocalDate.class),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_day", LocalDate.class),
        row.getBoolean("renewed"),
        Assessment.State.valueOf(row.getString("state")),
        answers(row, "answers"),
        Face.valueOf(row.getString("face")),
        answers(row, "own"),
        instant(row, "answered_at"),
        named(row, "passed_to_id", PersonId::new),
        instant(row, "read_at"),
        row.getString("comment"));
  }

  private static @Nullable RoundId round(ResultSet row) throws SQLException {
    var id = row.getObject("round_id", UUID.class);
    return id == null ? null : new RoundId(id);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static <T> @Nullable T named(ResultSet row, String column, Function<String, T> type)
      throws SQLException {
    var text = row.getString(column);
    return text == null ? null : type.apply(text);
  }
}
