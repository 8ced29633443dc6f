package se.stegvis.persistence.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.privacy.Extract;
import se.stegvis.scheduler.privacy.Kind;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Qualification;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Gathers what is held on a person from every table. */
final class Extracting {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final JdbcClient client;

  Extracting(JdbcClient client) {
    this.client = client;
  }

  Optional<Extract> of(PersonId id, Instant now) {
    return person(id).map(person -> extract(person, now));
  }

  private Extract extract(Person person, Instant now) {
    var theirs = Theirs.of(person.id(), client);
    var rows = new EnumMap<Kind, List<Extract.Row>>(Kind.class);
    Catalogue.personal()
        .forEach(
            table ->
                rows.computeIfAbsent(kind(table), _ -> new ArrayList<>())
                    .addAll(rows(table, theirs)));
    var sections =
        rows.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(each -> new Extract.Section(each.getKey(), each.getValue()))
            .toList();
    return new Extract(person, now, sections, names(sections));
  }

  private static Kind kind(Table table) {
    var kind = table.kind();
    if (kind == null) {
      throw new IllegalStateException(table.name() + " tells nothing of people");
    }
    return kind;
  }

  private List<Extract.Row> rows(Table table, Theirs theirs) {
    return table
        .concern()
        .map(
            concern ->
                client
                    .sql(
                        "select jsonb_strip_nulls(to_jsonb(t))::text as row, %s as programme from %s t where %s"
                            .formatted(
                                table.programme() == null ? "null::text" : table.programme(),
                                table.name(),
                                concern))
                    .param("people", new String[] {theirs.person().value()})
                    .param("subjects", theirs.subjects().toArray(String[]::new))
                    .param("programmes", theirs.programmes().toArray(String[]::new))
                    .query((row, _) -> row(table, row, theirs))
                    .list()
                    .stream()
                    .flatMap(Optional::stream)
                    .toList())
        .orElse(List.of());
  }

  private static Optional<Extract.Row> row(Table table, ResultSet row, Theirs theirs)
      throws SQLException {
    var values = JSON.readValue(row.getString("row"), OBJECT);
    var programme = row.getString("programme");
    return new Disclosing(table, theirs).row(values, programme);
  }

  private Optional<Person> person(PersonId id) {
    return client
        .sql("select * from person where id = ?")
        .param(id.value())
        .query(
            (row, _) ->
                new Person(
                    id,
                    row.getString("name"),
                    row.getString("email"),
                    row.getString("entra_id"),
                    Language.valueOf(row.getString("language")),
                    Stream.of((String[]) row.getArray("qualifications").getArray())
                        .map(Qualification::valueOf)
                        .collect(Collectors.toUnmodifiableSet())))
        .optional();
  }

  private Map<String, String> names(List<Extract.Section> sections) {
    var texts = new LinkedHashSet<String>();
    sections.forEach(
        section -> section.rows().forEach(row -> gather(row.values().values(), texts)));
    var names = new HashMap<String, String>();
    for (var sql :
        List.of(
            "select id, specialty as name from programme where id = any(?)",
            "select id, name from unit where id = any(?)",
            "select id, name from person where id = any(?)")) {
      client
          .sql(sql)
          .param(texts.toArray(String[]::new))
          .query(
              row -> {
                names.put(row.getString("id"), row.getString("name"));
              });
    }
    return names;
  }

  private static void gather(Collection<?> values, Set<String> texts) {
    for (var value : values) {
      switch (value) {
        case String text -> texts.add(text);
        case Map<?, ?> map -> gather(map.values(), texts);
        case Collection<?> several -> gather(several, texts);
        case null -> {}
        default -> {}
      }
    }
  }
}
