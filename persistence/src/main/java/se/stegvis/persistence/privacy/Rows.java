package se.stegvis.persistence.privacy;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.training.PersonId;

/** What is asked of the tables in more than one place. */
final class Rows {

  private static final String PLACEMENTS =
      Catalogue.personal()
          .flatMap(table -> table.of(Use.PLACEMENT).map(column -> placements(table, column)))
          .collect(joining(" union "));

  private static final String DOCUMENTS =
      Stream.of("assessment", "round", "matter", "action_plan", "concern")
          .map("select id::text from %s where programme_id = any(:programmes)"::formatted)
          .collect(joining(" union "));

  private Rows() {}

  private static String placements(Table table, String column) {
    return "select %1$s::text from %2$s where programme_id = any(:programmes) and %1$s is not null"
        .formatted(column, table.name());
  }

  /** The programmes of an ST-läkare. */
  static String[] programmes(JdbcClient client, PersonId trainee) {
    return texts(
        client
            .sql("select id from programme where trainee_id = ? order by id")
            .param(trainee.value()));
  }

  /** The placements of some programmes, also those that are gone and only mentioned. */
  static String[] placements(JdbcClient client, String[] programmes) {
    return texts(client.sql(PLACEMENTS).param("programmes", programmes));
  }

  /** The ids of the placements and documents of some programmes, as texts. */
  static String[] beneath(JdbcClient client, String[] programmes) {
    return texts(client.sql(PLACEMENTS + " union " + DOCUMENTS).param("programmes", programmes));
  }

  private static String[] texts(JdbcClient.StatementSpec statement) {
    return statement.query(String.class).list().toArray(String[]::new);
  }
}
