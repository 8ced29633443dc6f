package se.stegvis.persistence.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowMapper;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.form.ScaleId;
import se.stegvis.scheduler.round.Compilation;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.round.Outcome;
import se.stegvis.scheduler.round.Profession;
import se.stegvis.scheduler.round.Rater;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.round.Tally;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import tools.jackson.databind.json.JsonMapper;

/** From a row of {@code round r}, with its raters beside it, to a round. */
final class RoundMapper implements RowMapper<Round> {

  static final String COLUMNS =
      """
      r.*,
        array(select person_id from round_rater where round_id = r.id order by position) raters,
        array(select profession from round_rater where round_id = r.id order by position)
          professions,
        array(select form from round_rater where round_id = r.id order by position) forms\
      """;

  private static final JsonMapper JSON = JsonMapper.shared();

  static String json(Tally tally) {
    return JSON.writeValueAsString(tally);
  }

  @Override
  public Round mapRow(ResultSet row, int number) throws SQLException {
    return new Round(
        new RoundId(row.getObject("id", UUID.class)),
        Kind.valueOf(row.getString("kind")),
        row.getInt("form_version"),
        Optional.ofNullable(row.getString("scale")).map(ScaleId::new).orElse(null),
        new ProgrammeId(row.getString("programme_id")),
        new PersonId(row.getString("trainee_id")),
        new PersonId(row.getString("begun_by_id")),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        raters(row),
        new AssessmentId(row.getObject("own_form", UUID.class)),
        state(row));
  }

  private static Round.State state(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "GATHERING" -> new Round.State.Gathering();
      case "COLLECTING" -> new Round.State.Collecting(day(row, "collecting_since"));
      case "COMPILED" -> new Round.State.Compiled(compilation(row));
      case "RELEASED" -> new Round.State.Released(compilation(row), day(row, "talk"));
      case String other -> throw new IllegalStateException("a round in state " + other);
    };
  }

  private static Compilation compilation(ResultSet row) throws SQLException {
    return new Compilation(
        new PersonId(row.getString("compiled_by_id")),
        day(row, "compiled_on"),
        Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf).orElse(null),
        row.getString("summary"),
        JSON.readValue(row.getString("tally"), Tally.class));
  }

  private static List<Rater> raters(ResultSet row) throws SQLException {
    var people = (String[]) row.getArray("raters").getArray();
    var professions = (String[]) row.getArray("professions").getArray();
    var forms = (UUID[]) row.getArray("forms").getArray();
    return IntStream.range(0, people.length)
        .mapToObj(
            i ->
                new Rater(
                    new PersonId(people[i]),
                    Profession.valueOf(professions[i]),
                    new AssessmentId(forms[i])))
        .toList();
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
