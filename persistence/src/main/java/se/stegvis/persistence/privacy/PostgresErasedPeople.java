package se.stegvis.persistence.privacy;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.privacy.ErasedPeople;
import se.stegvis.scheduler.privacy.Mode;
import se.stegvis.scheduler.privacy.Pseudonym;

/** Those who have been erased, on PostgreSQL. */
final class PostgresErasedPeople implements ErasedPeople {

  private final JdbcClient client;

  PostgresErasedPeople(JdbcClient client) {
    this.client = client;
  }

  /** Notes an erasure, in the caller's transaction. */
  void note(Pseudonym pseudonym, Mode mode, Stream<String> names, Instant now) {
    var marks = marks();
    client
        .sql("insert into erased (pseudonym, at, mode, marks) values (?, ?, ?, ?)")
        .params(
            pseudonym.value(),
            now.atOffset(UTC),
            mode.name(),
            names.map(marks::of).distinct().toArray(String[]::new))
        .update();
  }

  @Override
  public Set<String> among(Collection<String> names) {
    client.sql("lock table programme, unit in exclusive mode").update();
    var marks = marks();
    var byMark = names.stream().collect(groupingBy(marks::of));
    var found = new HashSet<String>();
    client
        .sql("select unnest(marks) mark from erased where marks && ?::text[]")
        .param(byMark.keySet().toArray(String[]::new))
        .query(String.class)
        .list()
        .forEach(mark -> found.addAll(byMark.getOrDefault(mark, List.of())));
    return found;
  }

  @Override
  public void forget(Collection<String> names) {
    var marks = marks();
    for (var name : names) {
      client
          .sql(
              "update erased set marks = array_remove(marks, :mark::text) where marks &&"
                  + " array[:mark]::text[]")
          .param("mark", marks.of(name))
          .update();
    }
  }

  private Marks marks() {
    return new Marks(client.sql("select key from erased_key").query(String.class).single());
  }
}
