package se.stegvis.persistence.matter;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.State;
import se.stegvis.scheduler.matter.MatterId;
import se.stegvis.scheduler.risk.Backing;
import se.stegvis.scheduler.risk.Lack;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalFact;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.UnitId;
import tools.jackson.databind.json.JsonMapper;

/** From a row of {@code matter m}, with those told and the views beside it, to a matter. */
final class MatterMapper implements RowMapper<Matter> {

  static final String COLUMNS =
      """
      m.*,
        array(select person_id from matter_told where matter_id = m.id order by position) told,
        array(select told_on from matter_told where matter_id = m.id order by position) told_on,
        array(select level from matter_told where matter_id = m.id order by position) told_level,
        array(select given_on from matter_view where matter_id = m.id order by position) given_on,
        array(select words from matter_view where matter_id = m.id order by position) words\
      """;

  private static final JsonMapper JSON = JsonMapper.shared();

  static String json(Object value) {
    return JSON.writeValueAsString(value);
  }

  static String facts(Signal signal) {
    return json(signal.facts().stream().map(StoredFact::of).toList());
  }

  @Override
  public Matter mapRow(ResultSet row, int number) throws SQLException {
    return new Matter(
        new MatterId(row.getObject("id", UUID.class)),
        signal(row),
        state(row),
        told(row),
        views(row));
  }

  private static Signal signal(ResultSet row) throws SQLException {
    var facts = JSON.readValue(row.getString("facts"), StoredFact[].class);
    return new Signal(
        new SignalKey(
            SignalKind.valueOf(row.getString("kind")),
            row.getString("subject"),
            row.getString("occurrence")),
        Level.valueOf(row.getString("level")),
        new UnitId(row.getString("unit_id")),
        Optional.ofNullable(row.getString("programme_id")).map(ProgrammeId::new).orElse(null),
        Optional.ofNullable(row.getString("trainee_id")).map(PersonId::new).orElse(null),
        Optional.ofNullable(row.getString("placement_id")).map(PlacementId::new).orElse(null),
        row.getObject("raised", LocalDate.class),
        null,
        row.getBoolean("muted"),
        Lack.valueOf(row.getString("lack")),
        Arrays.stream(facts).<SignalFact>map(StoredFact::toFact).toList(),
        JSON.readValue(row.getString("backing"), Backing.class),
        Arrays.stream(texts(row, "tell")).map(PersonId::new).toList());
  }

  private static State state(ResultSet row) throws SQLException {
    var day = row.getObject("day", LocalDate.class);
    return switch (row.getString("state")) {
      case "NEW" -> new State.New(day);
      case "TAKEN" -> new State.Taken(holder(row), day);
      case "WAITING" -> new State.Waiting(holder(row), day);
      case "PLAN_ASKED" -> new State.PlanAsked(holder(row), day);
      case "ENDED" ->
          new State.Ended(holder(row), day, Matter.Reason.valueOf(row.getString("reason")));
      case "CLOSED" -> new State.Closed(day);
      case "OUTSIDE" -> new State.Outside(day);
      case String other -> throw new IllegalStateException("a matter in state " + other);
    };
  }

  private static PersonId holder(ResultSet row) throws SQLException {
    return new PersonId(row.getString("holder_id"));
  }

  private static List<Matter.Told> told(ResultSet row) throws SQLException {
    var people = texts(row, "told");
    var days = days(row, "told_on");
    var levels = texts(row, "told_level");
    return IntStream.range(0, people.length)
        .mapToObj(
            i -> new Matter.Told(new PersonId(people[i]), days.get(i), Level.valueOf(levels[i])))
        .toList();
  }

  private static List<Matter.View> views(ResultSet row) throws SQLException {
    var days = days(row, "given_on");
    var words = texts(row, "words");
    return IntStream.range(0, words.length)
        .mapToObj(i -> new Matter.View(days.get(i), words[i]))
        .toList();
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    return (String[]) row.getArray(column).getArray();
  }

  private static List<LocalDate> days(ResultSet row, String column) throws SQLException {
    return Arrays.stream((Date[]) row.getArray(column).getArray()).map(Date::toLocalDate).toList();
  }

  /** The columns of a state. */
  record StoredState(
      String name, @Nullable PersonId holder, LocalDate day, Matter.@Nullable Reason reason) {

    static StoredState of(State state) {
      return switch (state) {
        case State.New(var since) -> new StoredState("NEW", null, since, null);
        case State.Taken(var by, var on) -> new StoredState("TAKEN", by, on, null);
        case State.Waiting(var by, var until) -> new StoredState("WAITING", by, until, null);
        case State.PlanAsked(var by, var on) -> new StoredState("PLAN_ASKED", by, on, null);
        case State.Ended(var by, var on, var reason) -> new StoredState("ENDED", by, on, reason);
        case State.Closed(var on) -> new StoredState("CLOSED", null, on, null);
        case State.Outside(var on) -> new StoredState("OUTSIDE", null, on, null);
      };
    }
  }
}
