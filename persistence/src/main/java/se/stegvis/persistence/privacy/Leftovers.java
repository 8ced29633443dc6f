package se.stegvis.persistence.privacy;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.privacy.Erased.Leftover;

/** Looks through every column that can hold text for words that may mean a person. */
final class Leftovers {

  private final JdbcClient client;

  Leftovers(JdbcClient client) {
    this.client = client;
  }

  List<Leftover> of(Identity was, Collection<String> ids) {
    var wholes = pattern(Stream.concat(was.wholes(), ids.stream()));
    var parts = pattern(was.parts());
    var found = new ArrayList<Leftover>();
    for (var table : Catalogue.tables()) {
      for (var column : table.columns().keySet()) {
        look(table.name(), column, wholes, parts, found);
      }
    }
    return found;
  }

  /** Other people's own names are no place where somebody is named. */
  private void look(
      String table, String column, String wholes, String parts, List<Leftover> found) {
    if (table.equals("person")) {
      return;
    }
    var place = table + "." + column;
    client
        .sql(
            """
            select count(*) filter (where t.%1$s::text ~* :wholes) wholes,
              count(*) filter (where t.%1$s::text ~* :parts and t.%1$s::text !~* :wholes) parts
            from %2$s t
            """
                .formatted(column, table))
        .param("wholes", wholes)
        .param("parts", parts)
        .query(
            row -> {
              add(place, row.getLong("wholes"), true, found);
              add(place, row.getLong("parts"), false, found);
            });
  }

  private static void add(String place, long rows, boolean whole, List<Leftover> found) {
    if (rows > 0) {
      found.add(new Leftover(place, rows, whole));
    }
  }

  /** Any of some words, not as parts of longer ones; of none, what no text is like. */
  static String pattern(Stream<String> words) {
    var any =
        words.map(word -> word.replaceAll("[^\\p{L}\\p{N}\\s]", "\\\\$0")).collect(joining("|"));
    return any.isEmpty() ? "$." : "(?<![[:alnum:]])(" + any + ")(?![[:alnum:]])";
  }
}
