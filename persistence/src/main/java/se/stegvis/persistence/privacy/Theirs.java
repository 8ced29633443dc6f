package se.stegvis.persistence.privacy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.training.PersonId;

/**
 * What is a person's.
 *
 * @param subjects the ids of the person, and of their programmes, placements and documents
 * @param ratings forms that several have filled in about them
 * @param unreleased rounds about them that have not been released to them
 */
record Theirs(
    PersonId person,
    Set<String> programmes,
    Set<String> subjects,
    Set<String> ratings,
    Set<String> unreleased) {

  static Theirs of(PersonId person, JdbcClient client) {
    var programmes = Rows.programmes(client, person);
    var subjects =
        Stream.of(new String[] {person.value()}, programmes, Rows.beneath(client, programmes))
            .flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableSet());
    return new Theirs(
        person,
        Set.of(programmes),
        subjects,
        ids(
            "select id::text as id from assessment where round_id is not null and trainee_id = ?"
                + " and assessor_id <> trainee_id",
            person,
            client),
        ids(
            "select id::text as id from round where state <> 'RELEASED' and trainee_id = ?",
            person,
            client));
  }

  private static Set<String> ids(String sql, PersonId person, JdbcClient client) {
    return client
        .sql(sql)
        .param(person.value())
        .query((row, _) -> row.getString("id"))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
