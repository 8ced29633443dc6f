package se.stegvis.persistence.training;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Qualification;

/** Reads people. */
final class People {

  private final JdbcClient client;

  People(JdbcClient client) {
    this.client = client;
  }

  Optional<Person> person(PersonId id) {
    return Optional.ofNullable(byId(List.of(id)).get(id));
  }

  Optional<Person> byEntraId(String entraId) {
    return client
        .sql("select * from person where lower(entra_id) = lower(?) order by arrival limit 1")
        .param(entraId)
        .query((row, _) -> person(row))
        .optional();
  }

  Map<PersonId, Person> byId(Collection<PersonId> ids) {
    return client
        .sql("select * from person where id = any(?)")
        .param(Columns.array(ids))
        .query((row, _) -> person(row))
        .list()
        .stream()
        .collect(toMap(Person::id, Function.identity()));
  }

  List<PersonId> idsAfter(PersonId after, int limit) {
    return client
        .sql("select id from person where id > ? order by id limit ?")
        .params(after.value(), limit)
        .query((row, _) -> new PersonId(row.getString("id")))
        .list();
  }

  /** Those with every one of the words in their names, whatever its case. */
  List<Person> named(String words, int limit) {
    return client
        .sql(
            """
            select * from person where lower(name) like all(?) order by name collate "C", id
            limit ?
            """)
        .params(Columns.patterns(words), limit)
        .query((row, _) -> person(row))
        .list();
  }

  /** Everyone, in order of arrival. */
  List<Person> all() {
    return client
        .sql("select * from person order by arrival")
        .query((row, _) -> person(row))
        .list();
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        new PersonId(row.getString("id")),
        row.getString("name"),
        row.getString("email"),
        row.getString("entra_id"),
        Language.valueOf(row.getString("language")),
        Columns.texts(row, "qualifications").stream()
            .map(Qualification::valueOf)
            .collect(toUnmodifiableSet()));
  }
}
