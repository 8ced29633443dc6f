package se.stegvis.bot.chaos;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database when all is over. */
record Ending(
    List<Message> messages, List<Said> said, List<Step> steps, List<String> filed, List<In> in) {

  Ending {
    messages = List.copyOf(messages);
    said = List.copyOf(said);
    steps = List.copyOf(steps);
    filed = List.copyOf(filed);
    in = List.copyOf(in);
  }

  /**
   * A message to a person.
   *
   * @param ended the day that its node lived on when it wrote its end, null while it waits
   * @param assessment what it is about, null if nothing
   */
  record Message(
      String id,
      String person,
      String kind,
      String state,
      @Nullable String cause,
      @Nullable LocalDate morning,
      @Nullable LocalDate ended,
      @Nullable String assessment) {}

  record Said(
      String person,
      String rule,
      String subject,
      String occurrence,
      LocalDate lastOnTimeDay,
      String step,
      String message,
      LocalDate on) {}

  /**
   * Something that was done with an assessment.
   *
   * @param words what stood there after it, null for nothing
   */
  record Step(String assessment, String what, @Nullable String words) {}

  /** Something that came in and is not forgotten yet. */
  record In(String activity, String state, @Nullable String cause) {}

  static Ending read(JdbcClient database) {
    return new Ending(
        database
            .sql(
                """
                select id::text, person_id, kind, state, cause, morning,
                  (settled_at at time zone 'Europe/Stockholm')::date, assessment_id::text
                from message
                """)
            .query(
                (row, _) ->
                    new Message(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getString(8)))
            .list(),
        database
            .sql(
                """
                select person_id, rule, subject, occurrence, last_on_time_day, step,
                  message_id::text, said_on from said
                """)
            .query(
                (row, _) ->
                    new Said(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, LocalDate.class)))
            .list(),
        database
            .sql(
                // A correction keeps what it took the place of.
                """
                select s.assessment_id::text, what, case when what <> 'ASKED' then coalesce(
                  lead(s.answers) over (partition by s.assessment_id order by s.arrival),
                  a.answers) ->> 'strengths' end
                from assessment_step s join assessment a on a.id = s.assessment_id
                """)
            .query((row, _) -> new Step(row.getString(1), row.getString(2), row.getString(3)))
            .list(),
        database
            .sql("select origin::text from filed_event")
            .query((row, _) -> row.getString(1))
            .list(),
        database
            .sql("select activity_id, state, cause from inbound")
            .query((row, _) -> new In(row.getString(1), row.getString(2), row.getString(3)))
            .list());
  }
}
