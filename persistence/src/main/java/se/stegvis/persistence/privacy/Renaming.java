package se.stegvis.persistence.privacy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives people, programmes and placements other ids. References follow by themselves; ids in texts,
 * arrays and JSON are found by the catalogue.
 */
final class Renaming {

  private static final List<Use> IDS = List.of(Use.SUBJECT, Use.TOPIC);

  private final JdbcClient client;

  Renaming(JdbcClient client) {
    this.client = client;
  }

  void programme(String old, String other) {
    inColumns("programme", "id", old, other);
    everywhere(Use.PROGRAMME, old, other);
    IDS.forEach(use -> everywhere(use, old, other));
  }

  void placement(String old, String other) {
    everywhere(Use.PLACEMENT, old, other);
    IDS.forEach(use -> everywhere(use, old, other));
  }

  /** The person keeps their row, under another id and name. */
  void person(Identity was, String other) {
    client
        .sql(
            """
            update person set id = :other, name = :other, email = null, entra_id = null,
              qualifications = '{}'
            where id = :id
            """)
        .param("other", other)
        .param("id", was.id())
        .update();
    if (was.entraId() != null) {
      attempts(was.entraId(), other);
    }
    attempts(was.id(), other);
    everywhere(Use.PERSON, was.id(), other);
    IDS.forEach(use -> everywhere(use, was.id(), other));
    for (var table : Catalogue.tables()) {
      table.of(Use.PEOPLE).forEach(column -> inArray(table.name(), column, was.id(), other));
      table.of(Use.INSIDE).forEach(column -> inJson(table.name(), column, was.id(), other));
    }
  }

  /** Who tried by an id may have done it before with the other on the same day. */
  private void attempts(String old, String other) {
    client
        .sql(
            """
            delete from attempt a where lower(a.by_id) = lower(:old) and exists (
              select 1 from attempt b where b.by_id = :other
                and (b.thing, b.thing_id, b.tried_on) = (a.thing, a.thing_id, a.tried_on))
            """)
        .param("old", old)
        .param("other", other)
        .update();
    client
        .sql("update attempt set by_id = :other where lower(by_id) = lower(:old)")
        .param("old", old)
        .param("other", other)
        .update();
  }

  private void everywhere(Use use, String old, String other) {
    for (var table : Catalogue.tables()) {
      table.of(use).forEach(column -> inColumns(table.name(), column, old, other));
    }
  }

  private void inColumns(String table, String column, String old, String other) {
    client
        .sql("update %1$s set %2$s = :other where %2$s = :old".formatted(table, column))
        .param("old", old)
        .param("other", other)
        .update();
  }

  private void inArray(String table, String column, String old, String other) {
    client
        .sql(
            "update %1$s set %2$s = array_replace(%2$s, :old::text, :other::text) where %2$s && array[:old]::text[]"
                .formatted(table, column))
        .param("old", old)
        .param("other", other)
        .update();
  }

  /** A quote within a text is written with a backslash, so that no text can look like this. */
  private void inJson(String table, String column, String old, String other) {
    client
        .sql(
            """
            update %1$s set %2$s = replace(%2$s::text, '"value": ' || to_jsonb(:old::text)::text,
              '"value": ' || to_jsonb(:other::text)::text)::jsonb
            where strpos(%2$s::text, '"value": ' || to_jsonb(:old::text)::text) > 0
            """
                .formatted(table, column))
        .param("old", old)
        .param("other", other)
        .update();
  }
}
