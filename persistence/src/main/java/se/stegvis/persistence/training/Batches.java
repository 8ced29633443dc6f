package se.stegvis.persistence.training;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes rows of one table in one go. */
final class Batches {

  private final JdbcOperations jdbc;

  Batches(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String table, List<Row> rows) {
    write(table, rows, "");
  }

  /** Rows whose {@code id} is there already are changed to what is given. */
  void insertOrChange(String table, List<Row> rows) {
    if (!rows.isEmpty()) {
      var changes =
          rows.getFirst().columns().stream()
              .map(column -> column + " = excluded." + column)
              .collect(joining(", ", " on conflict (id) do update set ", ""));
      write(table, rows, changes);
    }
  }

  /**
   * Removes the rows of some owners, to be written anew. Joined, since a plan made once for any
   * array would look through the array for every row of the table.
   */
  void clear(String table, String owner, String[] ids) {
    jdbc.update(
        "delete from %1$s using unnest(?) wanted (id) where %1$s.%2$s = wanted.id"
            .formatted(table, owner),
        (Object) ids);
  }

  void delete(String table, String column, UUID value) {
    jdbc.update("delete from %s where %s = ?".formatted(table, column), value);
  }

  private void write(String table, List<Row> rows, String onConflict) {
    if (!rows.isEmpty()) {
      var columns = rows.getFirst().columns();
      var sql =
          "insert into %s (%s) values (%s)%s"
              .formatted(
                  table,
                  String.join(", ", columns),
                  String.join(", ", Collections.nCopies(columns.size(), "?")),
                  onConflict);
      jdbc.batchUpdate(sql, rows.stream().map(Row::values).toList());
    }
  }
}
