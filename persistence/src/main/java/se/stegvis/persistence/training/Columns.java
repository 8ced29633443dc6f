package se.stegvis.persistence.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;

/** Reading the column types that the training tables share. */
final class Columns {

  private Columns() {}

  static LocalDate date(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(dateOrNull(row, column));
  }

  static @Nullable LocalDate dateOrNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static @Nullable Integer intOrNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column, Integer.class);
  }

  static DateSpan span(ResultSet row) throws SQLException {
    return new DateSpan(date(row, "starts"), dateOrNull(row, "ends"));
  }

  static Assignment assignment(ResultSet row) throws SQLException {
    return new Assignment(
        Role.valueOf(row.getString("role")), new PersonId(row.getString("person_id")), span(row));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  static <I> @Nullable I valueOrNull(ResultSet row, String column, Function<String, I> id)
      throws SQLException {
    var text = row.getString(column);
    return text == null ? null : id.apply(text);
  }

  static String[] array(Collection<?> ids) {
    return ids.stream().map(Object::toString).toArray(String[]::new);
  }

  /** A set has no order: sorted, so that equal sets are stored equally. */
  static String[] sortedArray(Collection<?> set) {
    return set.stream().map(Object::toString).sorted().toArray(String[]::new);
  }

  /** What a text must be like to have every one of the words in it, in lower case. */
  static String[] patterns(String words) {
    return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
        .toArray(String[]::new);
  }
}
