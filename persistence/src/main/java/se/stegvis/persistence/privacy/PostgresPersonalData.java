package se.stegvis.persistence.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stegvis.scheduler.privacy.Erased;
import se.stegvis.scheduler.privacy.Extract;
import se.stegvis.scheduler.privacy.Mode;
import se.stegvis.scheduler.privacy.PersonalData;
import se.stegvis.scheduler.privacy.Pseudonym;
import se.stegvis.scheduler.training.PersonId;

/** Personal data on PostgreSQL. */
final class PostgresPersonalData implements PersonalData {

  private final JdbcClient client;
  private final Extracting extracting;
  private final Erasing erasing;

  PostgresPersonalData(JdbcClient client) {
    this.client = client;
    this.extracting = new Extracting(client);
    this.erasing = new Erasing(client);
  }

  /**
   * Whoever keeps erasures out is waited for before anything else is locked. Then an import is kept
   * out, in the order in which it takes its own locks; then whoever refers to the person waits,
   * since a reference locks its row.
   */
  @Override
  public boolean lock(PersonId person) {
    client.sql("select erase_alone()").query().listOfRows();
    client.sql("lock table programme, unit in exclusive mode").update();
    return client
        .sql("select 1 from person where id = ? for update")
        .param(person.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  @Override
  public Optional<Extract> extract(PersonId person, Instant now) {
    return extracting.of(person, now);
  }

  @Override
  public void endParts(PersonId person, LocalDate today) {
    erasing.endParts(person, today);
  }

  @Override
  public Erased erase(PersonId person, Pseudonym pseudonym, Mode mode, Instant now) {
    return erasing.erase(person, pseudonym, mode, now);
  }
}
