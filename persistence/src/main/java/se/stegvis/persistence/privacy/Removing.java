package se.stegvis.persistence.privacy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.privacy.Pseudonym;
import se.stegvis.scheduler.training.PersonId;

/** Deletes what nobody shall have any more, and what refers to it before it. */
final class Removing {

  /**
   * A form that its assessor leaves behind is answered by nobody. Their draft goes; what the
   * ST-läkare has entered stays, which is all of it before the assessor has got the form.
   */
  private static final List<String> THEIRS_ALONE =
      List.of(
          """
          delete from pace_turn where conversation_id in (
            select conversation_id from conversation where person_id = :person)
          """,
          """
          delete from inbound using conversation c where c.person_id = :person
            and (inbound.conversation_id = c.conversation_id or inbound.user_id = c.user_id)
          """,
          "delete from said where person_id = :person",
          """
          delete from message where original in (select id from message where person_id = :person)
          """,
          "delete from message where person_id = :person",
          """
          update assessment_step set answers = '{}' where assessment_id in (
            select id from assessment where assessor_id = :person and state = 'OPEN')
          """,
          """
          update assessment set state = 'EXPIRED',
            answers = case state when 'OPEN' then '{}' else answers end
          where assessor_id = :person and state in ('PREPARED', 'OPEN')
          """,
          "delete from snooze where person_id = :person",
          "delete from preference where person_id = :person",
          "delete from assessment_room where person_id = :person",
          "delete from conversation where person_id = :person",
          "delete from stopped where person_id = :person",
          "delete from legal_hold where person_id = :person",
          "delete from pseudonym where person_id = :person");

  private static final List<String> TOLD_OF_PROGRAMMES =
      List.of(
          "delete from message_occasion where subject = any(:subjects)",
          "delete from said where subject = any(:subjects)",
          "delete from snooze where subject = any(:subjects)",
          "delete from attempt where thing_id = any(:subjects)");

  private final JdbcClient client;

  Removing(JdbcClient client) {
    this.client = client;
  }

  void whatIsTheirsAlone(PersonId person) {
    THEIRS_ALONE.forEach(sql -> client.sql(sql).param("person", person.value()).update());
  }

  /**
   * Empties what was answered to others in the chat, within the day for which it is kept, if it
   * names somebody; that it was answered stays, so that the same sent again does nothing.
   */
  void silence(String pattern) {
    client
        .sql(
            """
            update inbound set kind = 'SILENCE', body = null, summary = null, lease_until = null,
              state = case state when 'PENDING' then 'WITHDRAWN' else state end
            where body ~* :pattern or summary ~* :pattern
            """)
        .param("pattern", pattern)
        .update();
  }

  /** Programmes with everything beneath them, and what others were told of it. */
  void programmes(String[] programmes) {
    if (programmes.length == 0) {
      return;
    }
    var beneath = Rows.beneath(client, programmes);
    var subjects = Stream.of(programmes, beneath).flatMap(Stream::of).toArray(String[]::new);
    messages(
        """
        assessment_id in (select id from assessment where programme_id = any(:ids))
          or round_id in (select id from round where programme_id = any(:ids))
        """,
        programmes);
    messages("about = any(:ids)", beneath);
    TOLD_OF_PROGRAMMES.forEach(sql -> client.sql(sql).param("subjects", subjects).update());
    client.sql("delete from programme where id = any(?)").param(programmes).update();
    client
        .sql("delete from touched_programme where programme_id = any(?)")
        .param(programmes)
        .update();
  }

  /** Messages by a condition on {@code :ids}, and first those that draw them anew. */
  void messages(String condition, Object ids) {
    client
        .sql(
            "delete from message where original in (select id from message where %s)"
                .formatted(condition))
        .param("ids", ids)
        .update();
    client.sql("delete from message where " + condition).param("ids", ids).update();
  }

  /** Some rows by their ids, of a table whose messages have a column of their own. */
  int rows(String table, UUID[] ids) {
    return client.sql("delete from %s where id = any(?)".formatted(table)).param(ids).update();
  }

  /** Deletes whoever has been renamed if nothing refers to them. */
  void ifNobodyNames(Pseudonym pseudonym) {
    var named =
        Catalogue.tables().stream()
            .filter(table -> !table.name().equals("person"))
            .anyMatch(table -> names(table, pseudonym));
    if (!named) {
      client.sql("delete from person where id = ?").param(pseudonym.value()).update();
    }
  }

  private boolean names(Table table, Pseudonym pseudonym) {
    var person = new String[] {pseudonym.value()};
    return table.mention().stream()
        .anyMatch(
            mention ->
                client
                    .sql(
                        "select exists (select 1 from %s t where %s)"
                            .formatted(table.name(), mention))
                    .param("people", person)
                    .param("subjects", person)
                    .query(Boolean.class)
                    .single());
  }
}
