package se.stegvis.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.persistence.privacy.Planting.ANNA;
import static se.stegvis.persistence.privacy.Planting.CIA;
import static se.stegvis.persistence.privacy.Planting.NOW;
import static se.stegvis.persistence.privacy.Planting.TODAY;
import static se.stegvis.persistence.privacy.Planting.ZEBULON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.privacy.Action;
import se.stegvis.scheduler.privacy.AuditEntry;
import se.stegvis.scheduler.privacy.AuditTrail;
import se.stegvis.scheduler.privacy.Auditing;
import se.stegvis.scheduler.privacy.KeepingRetention;
import se.stegvis.scheduler.privacy.Kind;
import se.stegvis.scheduler.privacy.LegalHold;
import se.stegvis.scheduler.privacy.LegalHolds;
import se.stegvis.scheduler.privacy.PersonalData;
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
    nothingIsOpen();
    var standing =
        keeping(EVERYTHING).standing(TODAY).stream()
            .collect(Collectors.toMap(each -> each.kind().word(), KeepingRetention.Standing::past));
    var deleted = keeping(EVERYTHING).at(NOW);
    assertThat(deleted)
        .containsEntry("assessments", 3L)
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

  /** Cia has only rated, signed and been told. */
  @Test
  void aHoldKeepsWhatAlsoABeneathRowNamesThePersonIn() {
    hold(CIA);
    var deleted = keeping(EVERYTHING).at(NOW);
    assertThat(deleted).containsEntry("plans", 2L).containsEntry("assessments", 2L);
    assertThat(rows("round")).isEqualTo(2);
    assertThat(rows("round_rater")).isEqualTo(4);
    assertThat(rows("assessment where round_id is not null")).isEqualTo(4);
    assertThat(rows("programme")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "matters, matter, 'insert into matter_step (matter_id, what, person_id, done_at) select id,"
        + " ''TAKEN'', ''cia'', now() from matter where programme_id is not null'",
    "matters, matter, 'insert into matter_told (matter_id, position, person_id, told_on, level)"
        + " select id, 9, ''cia'', now(), ''RISK'' from matter where programme_id is not null'",
    "plans, action_plan, 'insert into action_plan_step (plan_id, what, person_id, done_at) select"
        + " id, ''BEGUN'', ''cia'', ''2025-03-03'' from action_plan'",
    "assessments, assessment, 'update assessment_step set person_id = ''cia'''"
  })
  void whoHasDoneAStepIsNamedToo(String kind, String table, String planted) {
    client.sql(planted).update();
    client
        .sql("update matter set state = 'CLOSED', reason = null, holder_id = null, tell = '{}'")
        .update();
    var before = rows(table + " where programme_id is not null");
    hold(CIA);
    keeping(Map.of(kind, "P1Y")).at(NOW);
    assertThat(rows(table + " where programme_id is not null")).isEqualTo(before).isPositive();
  }

  @Test
  void aHoldKeepsWhatOthersWereToldOfTheirsAndNothingElse() {
    hold(ANNA);
    keeping(EVERYTHING).at(NOW);
    var kept =
        client
            .sql("select distinct kind from message where person_id = 'cia' order by kind")
            .query(String.class)
            .list();
    assertThat(kept)
        .containsExactly("ASSESSMENT", "DIGEST", "MATTER", "PLACEMENT", "PLAN", "REDRAW", "ROUND");
    assertThat(rows("snooze where person_id = 'cia' and subject = 'p-anna'")).isEqualTo(1);
    assertThat(rows("snooze where person_id = 'cia' and subject = 'p-zebulon'")).isZero();
    assertThat(rows("attempt where thing_id = 'p-anna'")).isEqualTo(1);
    assertThat(rows("message where person_id = 'bo'")).isZero();
    assertThat(rows("action_plan where programme_id = 'p-anna'")).isEqualTo(1);
    assertThat(rows("action_plan where programme_id = 'p-zebulon'")).isZero();
  }

  @Test
  void aHoldThatIsBeingSetIsWaitedFor() {
    var transactions = context.getBean(TransactionOperations.class);
    var kept =
        Objects.requireNonNull(
            transactions.execute(
                _ -> {
                  context.getBean(PersonalData.class).lock(ANNA);
                  hold(ANNA);
                  var night =
                      CompletableFuture.supplyAsync(
                          () -> keeping(Map.of("concerns", "P1Y")).at(NOW));
                  waitedFor();
                  return night;
                }));
    assertThat(kept.join()).containsEntry("concerns", 1L);
    assertThat(rows("concern where programme_id = 'p-anna'")).isEqualTo(1);
  }

  private void waitedFor() {
    var waiting =
        "select count(*) from pg_locks where not granted and relation = 'programme'::regclass";
    for (int turn = 0; turn < 500 && client.sql(waiting).query(Long.class).single() == 0; turn++) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update assessment set state = 'OPEN'",
        "update round set state = 'COMPILED', talk = null",
        "update matter set state = 'NEW', reason = null, holder_id = null",
        "update action_plan set state = 'ACTIVE'",
        "update concern set state = 'PLAN_NEEDED'",
        "update placement set ends = '2026-02-01'",
        "update said_placement set ends = '2026-02-01'",
        "update pause set ends = null",
        "update pause set ends = '2026-02-01'"
      })
  void aProgrammeInWhichAnythingGoesOnStays(String change) {
    nothingIsOpen();
    client.sql(change).update();
    keeping(Map.of("programmes", "P1Y")).at(NOW);
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

  @Test
  void aFaultLosesNoLineOfWhatWasDeletedAndStopsNoOtherKind() {
    var stored = context.getBean(RunOut.class);
    var faulty =
        new RunOut() {
          private boolean again;

          @Override
          public long count(Kind kind, LocalDate before, LocalDate today) {
            return stored.count(kind, before, today);
          }

          @Override
          public int delete(Kind kind, LocalDate before, LocalDate today, int limit) {
            if (kind == Kind.READINGS && again) {
              throw new IllegalStateException("lost");
            }
            again = kind == Kind.READINGS;
            return stored.delete(kind, before, today, again ? 3 : limit);
          }
        };
    var deleted =
        keeping(
                Map.of("readings", "P1Y", "concerns", "P1Y", "messages", "keep", "snoozes", "keep"),
                faulty)
            .at(NOW);
    assertThat(deleted).isEqualTo(Map.of("readings", 3L, "concerns", 2L));
    assertThat(rows("reading")).isEqualTo(1);
    assertThat(context.getBean(AuditTrail.class).from(NOW, null, 10_000))
        .filteredOn(entry -> entry.action() == Action.RETENTION && entry.at().equals(NOW))
        .extracting(AuditEntry::counts)
        .contains(Map.of("readings", 3L), Map.of("concerns", 2L));
  }

  private void nothingIsOpen() {
    client
        .sql(
            "update assessment set state = 'EXPIRED' where state = 'OPEN' and programme_id ="
                + " 'p-zebulon'")
        .update();
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
    return keeping(settings, context.getBean(RunOut.class));
  }

  private KeepingRetention keeping(Map<String, String> settings, RunOut runOut) {
    return new KeepingRetention(
        Retention.of(settings),
        runOut,
        context.getBean(Auditing.class),
        context.getBean(TransactionOperations.class));
  }

  private long rows(String table) {
    return client.sql("select count(*) from " + table).query(Long.class).single();
  }
}
