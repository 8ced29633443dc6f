package se.stegvis.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.persistence.privacy.Planting.ANNA;
import static se.stegvis.persistence.privacy.Planting.NOW;
import static se.stegvis.persistence.privacy.Planting.TODAY;
import static se.stegvis.persistence.privacy.Planting.ZEBULON;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.privacy.Action;
import se.stegvis.scheduler.privacy.AuditTrail;
import se.stegvis.scheduler.privacy.Auditing;
import se.stegvis.scheduler.privacy.KeepingRetention;
import se.stegvis.scheduler.privacy.LegalHold;
import se.stegvis.scheduler.privacy.LegalHolds;
import se.stegvis.scheduler.privacy.Retention;
import se.stegvis.scheduler.privacy.RunOut;
import se.stegvis.scheduler.training.PersonId;

@OnPostgres
@Import(PrivacyBeans.class)
final class RetentionIT {

  private static final Map<String, String> EVERYTHING =
      Retention.kinds().collect(Collectors.toMap(kind -> kind.word(), _ -> "P1Y"));

  private final ApplicationContext context;
  private final JdbcClient client;

  @Autowired
  RetentionIT(ApplicationContext context, JdbcClient client) {
    this.context = context;
    this.client = client;
  }

  /** Of March 2025, and Zebulon's training ended with that year. */
  @BeforeEach
  void muchIsOver() {
    client.sql("truncate erased, pace_turn, touched_programme").update();
    new Planting(context).everywhere();
    client
        .sql(
            "update message set state = 'DELIVERED', settled_at = '2025-03-03T10:00:00Z'"
                + (hasWay() ? ", way = 'TEAMS'" : ""))
        .update();
    client.sql("update matter set state = 'ENDED', reason = 'PLANNED', holder_id = 'cia'").update();
    client.sql("update action_plan set state = 'CLOSED'").update();
    client.sql("update programme set planned_end = '2025-06-30' where id = 'p-zebulon'").update();
  }

  @Test
  void unsetDocumentsAreKeptAndWhatIsTechnicalGoes() {
    var said = rows("said");
    keeping(Map.of()).at(NOW);
    assertThat(rows("message")).isZero();
    assertThat(rows("snooze")).isZero();
    assertThat(rows("said")).isEqualTo(said).isPositive();
    assertThat(rows("assessment")).isEqualTo(8);
    assertThat(rows("programme")).isEqualTo(2);
  }

  @Test
  void aMessageStaysWhileWhatItIsAboutIsOpen() {
    client.sql("update action_plan set state = 'ACTIVE'").update();
    client.sql("update matter set state = 'NEW', reason = null, holder_id = null").update();
    keeping(Map.of()).at(NOW);
    assertThat(
            client
                .sql("select distinct kind from message order by kind")
                .query(String.class)
                .list())
        .containsExactly("MATTER", "PLAN");
  }

  @Test
  void whatIsSetGoesAndNothingElse() {
    var deleted =
        keeping(Map.of("readings", "P1Y", "concerns", "P1Y", "messages", "keep", "snoozes", "keep"))
            .at(NOW);
    assertThat(deleted).isEqualTo(Map.of("readings", 4L, "concerns", 2L));
    assertThat(rows("reading")).isZero();
    assertThat(rows("attempt")).isPositive();
  }

  @Test
  void everythingThatIsOverGoesWithWhatBelongsToIt() {
    var standing =
        keeping(EVERYTHING).standing(TODAY).stream()
            .collect(Collectors.toMap(each -> each.kind().word(), KeepingRetention.Standing::past));
    var deleted = keeping(EVERYTHING).at(NOW);
    assertThat(deleted)
        .containsEntry("assessments", 2L)
        .containsEntry("rounds", 2L)
        .containsEntry("matters", 3L)
        .containsEntry("plans", 2L)
        .containsEntry("programmes", 1L);
    assertThat(standing).containsAllEntriesOf(deleted);
    assertThat(rows("programme")).isEqualTo(1);
    assertThat(rows("audit where at < '2025-11-26'")).isZero();
    assertThat(keeping(EVERYTHING).at(NOW)).isEmpty();
  }

  @Test
  void aHoldKeepsEverythingThatNamesThePerson() {
    hold(ZEBULON);
    keeping(EVERYTHING).at(NOW);
    assertThat(rows("programme")).isEqualTo(2);
    assertThat(rows("assessment")).isEqualTo(8);
    assertThat(rows("action_plan")).isEqualTo(2);
  }

  @Test
  void aHoldOnSomebodyElseKeepsNothingOfTheirs() {
    hold(new PersonId("cia"));
    hold(ANNA);
    var deleted = keeping(EVERYTHING).at(NOW);
    assertThat(deleted).containsEntry("plans", 1L);
    // Cia has signed in Zebulon's programme.
    assertThat(rows("programme")).isEqualTo(2);
  }

  @Test
  void itIsNotedWithCounts() {
    keeping(Map.of("readings", "P1Y")).at(NOW);
    assertThat(context.getBean(AuditTrail.class).from(Instant.EPOCH, null, 10_000))
        .filteredOn(entry -> entry.action() == Action.RETENTION && entry.at().equals(NOW))
        .anySatisfy(
            entry -> {
              assertThat(entry.actor()).isEqualTo("tick");
              assertThat(entry.counts()).containsEntry("readings", 4L);
            });
  }

  private boolean hasWay() {
    return rows("information_schema.columns where table_name = 'message' and column_name = 'way'")
        > 0;
  }

  private void hold(PersonId person) {
    context
        .getBean(LegalHolds.class)
        .put(new LegalHold(person, NOW, null, LegalHold.Why.DISCLOSURE, "command-line root"));
  }

  private KeepingRetention keeping(Map<String, String> settings) {
    return new KeepingRetention(
        Retention.of(settings),
        context.getBean(RunOut.class),
        context.getBean(Auditing.class),
        context.getBean(TransactionOperations.class));
  }

  private long rows(String table) {
    return client.sql("select count(*) from " + table).query(Long.class).single();
  }
}
