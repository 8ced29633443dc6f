package se.stegvis.persistence.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a table that belong to some owners, in their order: one query for all the owners. */
final class OwnedRows<T> {

  @FunctionalInterface
  interface Mapping<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final Map<String, List<T>> byOwner;

  private OwnedRows(Map<String, List<T>> byOwner) {
    this.byOwner = byOwner;
  }

  static <T> OwnedRows<T> read(
      JdbcClient client,
      String table,
      String owner,
      String order,
      String[] ids,
      Mapping<T> mapping) {
    var byOwner = new HashMap<String, List<T>>();
    client
        .sql(
            "select * from %1$s where %2$s = any(?) order by %2$s, %3$s"
                .formatted(table, owner, order))
        .param(ids)
        .query(
            row -> {
              byOwner
                  .computeIfAbsent(row.getString(owner), _ -> new ArrayList<>())
                  .add(mapping.of(row));
            });
    return new OwnedRows<>(byOwner);
  }

  List<T> of(String owner) {
    return byOwner.getOrDefault(owner, List.of());
  }
}
