package se.stegvis.persistence.training;

import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/** A row to be written: the value of each column, with its type also where it is null. */
final class Row {

  private final Map<String, SqlParameterValue> values = new LinkedHashMap<>();

  Row text(String column, @Nullable Object value) {
    return with(column, Types.VARCHAR, value == null ? null : value.toString());
  }

  Row date(String column, @Nullable LocalDate value) {
    return with(column, Types.DATE, value);
  }

  Row number(String column, @Nullable Integer value) {
    return with(column, Types.INTEGER, value);
  }

  Row truth(String column, boolean value) {
    return with(column, Types.BOOLEAN, value);
  }

  Row id(String column, UUID value) {
    return with(column, Types.OTHER, value);
  }

  Row texts(String column, String[] values) {
    return with(column, Types.ARRAY, values);
  }

  private Row with(String column, int type, @Nullable Object value) {
    values.put(column, new SqlParameterValue(type, value));
    return this;
  }

  Set<String> columns() {
    return values.keySet();
  }

  Object[] values() {
    return values.values().toArray();
  }
}
