package se.stegvis.persistence.privacy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of every row, as text. */
final class Dump {

  private final JdbcClient client;

  Dump(JdbcClient client) {
    this.client = client;
  }

  List<String> tables() {
    return client
        .sql(
            "select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE' order by table_name")
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Rows that have one of the words in them, in whatever case, with their tables. */
  List<String> naming(String... words) {
    return tables().stream()
        .flatMap(
            table ->
                client
                    .sql("select to_jsonb(t)::text from \"%s\" t".formatted(table))
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(row -> Stream.of(words).anyMatch(word -> holds(row, word)))
                    .map(row -> table + ": " + row))
        .toList();
  }

  private static boolean holds(String row, String word) {
    return row.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }
}
