package se.stegvis.persistence.privacy;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.privacy.Pseudonym;
import se.stegvis.scheduler.privacy.Pseudonyms;
import se.stegvis.scheduler.training.PersonId;

/** Pseudonyms on PostgreSQL. */
final class PostgresPseudonyms implements Pseudonyms {

  private final JdbcClient client;

  PostgresPseudonyms(JdbcClient client) {
    this.client = client;
  }

  /** An update that changes nothing gives the row also when another transaction made it first. */
  @Override
  public Pseudonym of(PersonId person) {
    return client
        .sql(
            """
            insert into pseudonym (person_id, pseudonym) values (?, ?)
            on conflict (person_id) do update set pseudonym = pseudonym.pseudonym
            returning pseudonym
            """)
        .params(person.value(), Pseudonym.random().value())
        .query((row, _) -> new Pseudonym(row.getString("pseudonym")))
        .single();
  }
}
