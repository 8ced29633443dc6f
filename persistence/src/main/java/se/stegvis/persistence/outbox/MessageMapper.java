package se.stegvis.persistence.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.matter.MatterId;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.MessageState;
import se.stegvis.scheduler.outbox.Way;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;

/** From a row of {@code message m}, with its occasions beside it, to a message. */
final class MessageMapper implements RowMapper<Message> {

  static final String COLUMNS =
      """
      m.id, m.person_id, m.kind, m.morning, m.original, m.assessment_id, m.round_id, m.about, m.occasion,
        m.about_day,
        m.not_before, m.state, m.attempt,
        m.activity_id, m.unheard + m.interrupted unheard, m.way, m.cause,
        array(select rule from message_occasion where message_id = m.id order by position) rules,
        array(select subject from message_occasion where message_id = m.id order by position)
          subjects,
        array(select occurrence from message_occasion where message_id = m.id order by position)
          occurrences\
      """;

  @Override
  public Message mapRow(ResultSet row, int number) throws SQLException {
    return new Message(
        new MessageId(row.getObject("id", UUID.class)),
        new PersonId(row.getString("person_id")),
        content(row),
        row.getObject("not_before", OffsetDateTime.class).toInstant(),
        MessageState.valueOf(row.getString("state")),
        row.getInt("attempt"),
        row.getString("activity_id"),
        row.getInt("unheard"),
        way(row.getString("way")),
        row.getString("cause"),
        row.getBoolean("lost"));
  }

  private static @Nullable Way way(@Nullable String name) {
    return name == null ? null : Way.valueOf(name);
  }

  private static Content content(ResultSet row) throws SQLException {
    return switch (row.getString("kind")) {
      case "DIGEST" -> new Content.Digest(row.getObject("morning", LocalDate.class), keys(row));
      case "REDRAW" -> new Content.Redraw(new MessageId(row.getObject("original", UUID.class)));
      case "ASSESSMENT" ->
          new Content.OfAssessment(
              new AssessmentId(row.getObject("assessment_id", UUID.class)),
              Occasion.valueOf(row.getString("occasion")),
              row.getObject("about_day", LocalDate.class));
      case "ROUND" ->
          new Content.OfRound(
              new RoundId(row.getObject("round_id", UUID.class)),
              News.valueOf(row.getString("occasion")),
              row.getObject("about_day", LocalDate.class));
      case "MATTER" ->
          new Content.OfMatter(
              new MatterId(UUID.fromString(row.getString("about"))),
              MatterNews.valueOf(row.getString("occasion")),
              row.getObject("about_day", LocalDate.class));
      case "MATTERS" -> matters(row);
      case "PLAN" ->
          new Content.OfPlan(
              new PlanId(UUID.fromString(row.getString("about"))),
              PlanNews.valueOf(row.getString("occasion")),
              row.getObject("about_day", LocalDate.class));
      case "REACH" -> new Content.Reach(row.getObject("about_day", LocalDate.class));
      case "PLACEMENT" ->
          new Content.OfPlacement(
              new PlacementId(row.getString("about")),
              PlacementNews.valueOf(row.getString("occasion")),
              row.getObject("about_day", LocalDate.class));
      case String other -> throw new IllegalStateException("a message of kind " + other);
    };
  }

  private static Content matters(ResultSet row) throws SQLException {
    var day = row.getObject("about_day", LocalDate.class);
    var occasion = row.getString("occasion");
    return occasion.startsWith(PostgresOutbox.ASKED)
        ? new Content.MattersAsked(
            day.atTime(LocalTime.parse(occasion.substring(PostgresOutbox.ASKED.length()))))
        : new Content.Matters(day);
  }

  private static List<ObligationKey> keys(ResultSet row) throws SQLException {
    var rules = (String[]) row.getArray("rules").getArray();
    var subjects = (String[]) row.getArray("subjects").getArray();
    var occurrences = (String[]) row.getArray("occurrences").getArray();
    return IntStream.range(0, rules.length)
        .mapToObj(i -> new ObligationKey(new RuleId(rules[i]), subjects[i], occurrences[i]))
        .toList();
  }
}
