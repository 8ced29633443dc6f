package se.stegvis.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stegvis.persistence.privacy.Planting.ANNA;
import static se.stegvis.persistence.privacy.Planting.BO;
import static se.stegvis.persistence.privacy.Planting.CIA;
import static se.stegvis.persistence.privacy.Planting.NOW;
import static se.stegvis.persistence.privacy.Planting.OF_ANNA;
import static se.stegvis.persistence.privacy.Planting.TODAY;
import static se.stegvis.persistence.privacy.Planting.ZEBULON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.plan.ActionPlans;
import se.stegvis.scheduler.privacy.Action;
import se.stegvis.scheduler.privacy.Actor;
import se.stegvis.scheduler.privacy.AuditTrail;
import se.stegvis.scheduler.privacy.ErasedPeople;
import se.stegvis.scheduler.privacy.ErasingPerson;
import se.stegvis.scheduler.privacy.Erasure;
import se.stegvis.scheduler.privacy.Kind;
import se.stegvis.scheduler.privacy.LegalHold;
import se.stegvis.scheduler.privacy.LegalHolds;
import se.stegvis.scheduler.privacy.Mode;
import se.stegvis.scheduler.privacy.Part;
import se.stegvis.scheduler.privacy.PersonalData;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.reminder.Reminder;
import se.stegvis.scheduler.reminder.Reminders;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecords;

@OnPostgres
@Import(PrivacyBeans.class)
final class ErasingPersonIT {

  private static final Actor ADMINISTRATOR = new Actor.CommandLine("root");

  private final ApplicationContext context;
  private final ErasingPerson erasing;
  private final JdbcClient client;
  private final Dump dump;

  @Autowired
  ErasingPersonIT(ApplicationContext context, ErasingPerson erasing, JdbcClient client) {
    this.context = context;
    this.erasing = erasing;
    this.client = client;
    this.dump = new Dump(client);
  }

  @BeforeEach
  void theyAreEverywhere() {
    client.sql("truncate erased, pace_turn, touched_programme").update();
    new Planting(context).everywhere();
  }

  /** Else the search after the erasure would prove nothing. */
  @Test
  void theyStandInEveryColumnThatCanNameThem() {
    var missing = new ArrayList<String>();
    for (var table : Catalogue.tables()) {
      table.columns().forEach((column, use) -> addIfMissing(table.name(), column, use, missing));
    }
    assertThat(missing).isEmpty();
  }

  private void addIfMissing(String table, String column, Use use, List<String> missing) {
    switch (use) {
      case PERSON, PEOPLE, INSIDE, PROGRAMME, PLACEMENT, SUBJECT, TOPIC -> {
        var rows =
            client
                .sql(
                    "select count(*) from %s where %s::text like '%%zebulon%%'"
                        .formatted(table, column))
                .query(Long.class)
                .single();
        if (rows == 0) {
          missing.add(table + "." + column);
        }
      }
      case WORDS, PLAIN -> {}
    }
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void nothingNamesThemAfterwards(Mode mode) {
    assertThat(dump.naming("zebulon", "quarnstr", Planting.ENTRA)).hasSizeGreaterThan(60);
    var done = erase(ZEBULON, mode);
    assertThat(dump.naming("zebulon", "quarnstr", Planting.ENTRA)).isEmpty();
    assertThat(done.erased().leftovers()).isEmpty();
  }

  @Test
  void theirOwnProgrammeGoesWithEverythingBeneath() {
    var before = rows("assessment");
    var done = erase(ZEBULON, Mode.ERASE);
    assertThat(rows("programme")).isEqualTo(1);
    assertThat(rows("assessment")).isEqualTo(before / 2);
    assertThat(rows("action_plan")).isEqualTo(1);
    assertThat(rows("round")).isEqualTo(1);
    assertThat(done.erased().gone())
        .containsEntry(Kind.PERSON, 1L)
        .containsEntry(Kind.PROGRAMMES, 4L)
        .containsEntry(Kind.PLANS, 2L)
        .containsKeys(Kind.MESSAGES, Kind.CONVERSATIONS, Kind.PREFERENCES, Kind.ANSWERS);
  }

  @Test
  void theirOwnProgrammeStaysUnderAPseudonymForStatistics() {
    var before = rows("assessment");
    erase(ZEBULON, Mode.PSEUDONYMISE);
    assertThat(rows("programme")).isEqualTo(2);
    assertThat(rows("assessment")).isEqualTo(before);
    assertThat(rows("event")).isEqualTo(4);
    assertThat(rows("placement")).isEqualTo(2);
    assertThat(context.getBean(TrainingRecords.class).person(ZEBULON)).isEmpty();
  }

  @Test
  void theDocumentsOfOthersStandWithThePseudonymInThem() {
    var pseudonym = new PersonId(erase(ZEBULON, Mode.ERASE).erased().pseudonym().value());
    var records = context.getBean(TrainingRecords.class);
    var programme = records.programme(OF_ANNA).orElseThrow();
    assertThat(programme.people().get(pseudonym)).isNotNull();
    assertThat(Objects.requireNonNull(programme.people().get(pseudonym)).name())
        .isEqualTo(pseudonym.value());
    assertThat(programme.programme().events())
        .anySatisfy(event -> assertThat(event.signedBy()).contains(pseudonym, ANNA));
    var plan = context.getBean(ActionPlans.class).of(List.of(OF_ANNA)).getFirst();
    assertThat(plan.items().getFirst().owner()).isEqualTo(pseudonym);
    assertThat(plan.items().getFirst().words()).isEqualTo("Sitta med i två samtal.");
    assertThat(plan.signatures().getLast().by()).isEqualTo(pseudonym);
    assertThat(plan.followUps().getFirst().by()).isEqualTo(pseudonym);
    assertThat(context.getBean(ActionPlans.class).activeWithItemsOf(pseudonym))
        .containsExactly(plan);
  }

  @Test
  void aDraftThatTheyLeaveBehindIsEmptyAndExpired() {
    erase(ZEBULON, Mode.ERASE);
    assertThat(
            client
                .sql(
                    "select distinct state || answers::text from assessment"
                        + " where programme_id = 'p-anna' and state <> 'SENT'")
                .query(String.class)
                .list())
        .containsExactly("EXPIRED{}");
  }

  /** Their own rating, and all of a form that is filled in with the assessor beside. */
  @Test
  void whatTheTraineeHasEnteredInAFormThatTheyLeaveBehindStays() {
    client
        .sql(
            "update assessment set state = 'PREPARED' where programme_id = 'p-anna' and state ="
                + " 'OPEN'")
        .update();
    erase(ZEBULON, Mode.ERASE);
    assertThat(
            client
                .sql(
                    "select own ->> 'overall' || (answers ->> 'comment') from assessment"
                        + " where programme_id = 'p-anna' and state = 'EXPIRED'")
                .query(String.class)
                .list())
        .containsExactly("3Bra bemötande.");
  }

  @Test
  void whoeverStandsInAListAloneKeepsTheRowThatTheListNames() {
    lone();
    client.sql("update event set signed_by = '{lone}' where programme_id = 'p-anna'").update();
    var pseudonym = erase(new PersonId("lone"), Mode.ERASE).erased().pseudonym();
    var roster = context.getBean(Rosters.class).load();
    assertThat(roster.people()).extracting(Person::id).contains(new PersonId(pseudonym.value()));
  }

  /** As an administrator's import does, which looks before it writes. */
  @Test
  void anImportThatWaitedForAnErasureSeesItsMark() {
    var transactions = context.getBean(TransactionOperations.class);
    var found =
        Objects.requireNonNull(
            transactions.execute(
                _ -> {
                  context.getBean(PersonalData.class).lock(ZEBULON);
                  var importing =
                      CompletableFuture.supplyAsync(() -> marked(transactions, "zebulon"));
                  erase(ZEBULON, Mode.ERASE);
                  return importing;
                }));
    assertThat(found.join()).containsExactly("zebulon");
  }

  /** It has read of Zebulon already, and writes where no reference forbids it. */
  @Test
  void aTickThatIsReadingIsWaitedFor() {
    var erased =
        Objects.requireNonNull(
            context
                .getBean(TransactionOperations.class)
                .execute(
                    _ -> {
                      var reminders = context.getBean(Reminders.class);
                      reminders.said(List.of(CIA));
                      var erasing = CompletableFuture.supplyAsync(() -> erase(ZEBULON, Mode.ERASE));
                      assertThat(waitedFor()).isTrue();
                      var about = new ObligationKey(new RuleId("HAL-01"), "zebulon", "9");
                      var digest =
                          Message.pending(CIA, new Content.Digest(TODAY, List.of(about)), NOW);
                      reminders.say(CIA, new Reminder(about, TODAY, "P7D"), digest.id(), TODAY);
                      context.getBean(Outbox.class).add(digest);
                      return erasing;
                    }));
    erased.join();
    assertThat(dump.naming("zebulon")).isEmpty();
  }

  /** It has read of them already too, and may write it only when it has looked at everything. */
  @Test
  void aLookForSignalsIsWaitedFor() {
    var erased =
        Objects.requireNonNull(
            context
                .getBean(TransactionOperations.class)
                .execute(
                    _ -> {
                      var records = context.getBean(TrainingRecords.class);
                      assertThat(records.hold(Planting.OF_ZEBULON)).isPresent();
                      var erasing = CompletableFuture.supplyAsync(() -> erase(ZEBULON, Mode.ERASE));
                      assertThat(waitedFor()).isTrue();
                      return erasing;
                    }));
    assertThat(erased.join().erased().pseudonym()).isNotNull();
  }

  private boolean waitedFor() {
    var waiting = "select count(*) from pg_locks where not granted and locktype = 'advisory'";
    for (int turn = 0; turn < 500; turn++) {
      if (client.sql(waiting).query(Long.class).single() > 0) {
        return true;
      }
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
    return false;
  }

  private Set<String> marked(TransactionOperations transactions, String... names) {
    return Objects.requireNonNull(
        transactions.execute(_ -> context.getBean(ErasedPeople.class).among(List.of(names))));
  }

  @Test
  void whatWasSaidToOthersOfOthersIsKnownStill() {
    var bo = "select count(*) from said where person_id = 'cia' and subject = 'p-anna'";
    assertThat(client.sql(bo).query(Long.class).single()).isEqualTo(1);
    erase(ZEBULON, Mode.ERASE);
    assertThat(client.sql(bo).query(Long.class).single()).isEqualTo(1);
  }

  @Test
  void whoeverNobodyNamesIsGoneAltogether() {
    lone();
    var done = erase(new PersonId("lone"), Mode.ERASE);
    assertThat(dump.naming(done.erased().pseudonym().value()))
        .allMatch(row -> row.startsWith("erased:") || row.startsWith("audit:"));
  }

  @Test
  void erasedTwiceIsErasedOnce() {
    erase(ZEBULON, Mode.ERASE);
    assertThat(erasing.erase(wish(ZEBULON, Mode.ERASE, false), NOW))
        .isEqualTo(new Erasure.Unknown());
  }

  @Test
  void textsThatMayNameThemAreReportedAndNotTouched() {
    client
        .sql(
            """
            update assessment set comment = 'Tack Zebulon Quarnström!' where programme_id = 'p-anna'
              and state = 'SENT' and round_id is null
            """)
        .update();
    client.sql("update matter_view set words = 'Zebulon vet; zebulons gör det inte.'").update();
    var leftovers = erase(ZEBULON, Mode.ERASE).erased().leftovers();
    assertThat(leftovers)
        .extracting(left -> left.place() + " " + left.rows() + " " + left.whole())
        .containsExactlyInAnyOrder("assessment.comment 1 true", "matter_view.words 1 false");
    assertThat(dump.naming("quarnström")).hasSize(1);
  }

  @Test
  void whoeverHasAPartTodayIsNotErasedUnlessItShallEnd() {
    assertThat(erasing.erase(wish(ANNA, Mode.ERASE, false), NOW))
        .isEqualTo(new Erasure.TakesPart(List.of(new Part(Role.ST, "p-anna"))));
    assertThat(erasing.erase(wish(ANNA, Mode.PSEUDONYMISE, true), NOW))
        .isInstanceOf(Erasure.TakesPart.class);
    assertThat(rows("programme")).isEqualTo(2);
    assertThat(erasing.erase(wish(ANNA, Mode.ERASE, true), NOW)).isInstanceOf(Erasure.Done.class);
    assertThat(rows("programme")).isEqualTo(1);
  }

  @Test
  void aPartThatEndsForItEndsTheDayBefore() {
    client.sql("update programme_role set ends = null where programme_id = 'p-anna'").update();
    client.sql("update placement set ends = '2027-01-31' where id = 'pl-anna'").update();
    assertThat(erasing.erase(wish(ZEBULON, Mode.ERASE, false), NOW))
        .isEqualTo(
            new Erasure.TakesPart(
                List.of(new Part(Role.HH, "p-anna"), new Part(Role.H, "pl-anna"))));
    assertThat(erasing.erase(wish(ZEBULON, Mode.ERASE, true), NOW))
        .isInstanceOf(Erasure.Done.class);
    var programme =
        context.getBean(TrainingRecords.class).programme(OF_ANNA).orElseThrow().programme();
    assertThat(programme.roles().getFirst().during().to()).isEqualTo(TODAY.minusDays(1));
    assertThat(programme.placements())
        .filteredOn(placement -> placement.id().value().equals("pl-anna"))
        .singleElement()
        .satisfies(placement -> assertThat(placement.supervisor()).isNull());
  }

  @Test
  void aHoldIsInTheWayOfThePersonAndOfWhoeverIsNamedInTheirProgrammes() {
    var hold = new LegalHold(ANNA, NOW, null, LegalHold.Why.DISPUTE, "command-line root");
    context.getBean(LegalHolds.class).put(hold);
    assertThat(erasing.erase(wish(ANNA, Mode.ERASE, true), NOW))
        .isEqualTo(new Erasure.Held(List.of(hold)));
    assertThat(erasing.erase(wish(ZEBULON, Mode.ERASE, true), NOW))
        .isEqualTo(new Erasure.Held(List.of(hold)));
    context.getBean(LegalHolds.class).release(ANNA);
    erase(ZEBULON, Mode.ERASE);
  }

  /** A supervisor has no programme of their own, and would lose all that names them in it. */
  @Test
  void aHoldOfWhoeverIsNamedInTheirProgrammeIsInTheWay() {
    var hold = new LegalHold(BO, NOW, null, LegalHold.Why.DISPUTE, "command-line root");
    context.getBean(LegalHolds.class).put(hold);
    assertThat(erasing.erase(wish(ZEBULON, Mode.ERASE, true), NOW))
        .isEqualTo(new Erasure.Held(List.of(hold)));
    assertThat(erasing.erase(wish(ANNA, Mode.ERASE, true), NOW)).isInstanceOf(Erasure.Done.class);
  }

  @Test
  void itIsNotedUnderThePseudonymAlone() {
    var pseudonym = erase(ZEBULON, Mode.ERASE).erased().pseudonym();
    erasing.erase(wish(ZEBULON, Mode.ERASE, false), NOW);
    var about = context.getBean(AuditTrail.class).from(Instant.EPOCH, pseudonym, 10);
    assertThat(about).extracting("action").containsExactly(Action.EXPORT, Action.ERASE);
    assertThat(about.getLast().outcome()).isEqualTo("done");
    // Of more lines than are shown at once the newest.
    assertThat(context.getBean(AuditTrail.class).from(Instant.EPOCH, pseudonym, 1))
        .isEqualTo(List.of(about.getLast()));
    assertThat(about.getLast().counts()).containsEntry("gone.person", 1L);
  }

  @Test
  void theTrailCannotBeChanged() {
    for (var sql :
        List.of("update audit set outcome = 'x'", "delete from audit", "truncate audit")) {
      assertThatThrownBy(() -> client.sql(sql).update())
          .hasMessageContaining("lines of the trail are not changed");
    }
  }

  @Test
  void aRosterThatNamesThemIsNoticedByIdAddressAndEntraIdInAnyCase() {
    erase(ZEBULON, Mode.ERASE);
    var transactions = context.getBean(TransactionOperations.class);
    assertThat(
            marked(
                transactions, "ZEBULON", "z.Quarnstrom@example.org", Planting.ENTRA, "bo", "anna"))
        .containsExactlyInAnyOrder("ZEBULON", "z.Quarnstrom@example.org", Planting.ENTRA);
    context.getBean(ErasedPeople.class).forget(List.of("zebulon"));
    assertThat(marked(transactions, "zebulon", Planting.ENTRA)).containsExactly(Planting.ENTRA);
  }

  /** Everything that others are told of their own stays as it was. */
  @Test
  void whatIsOfNoConcernToThemIsUntouched() {
    var of =
        Map.of("preference", rows("preference"), "unit", rows("unit"), "person", rows("person"));
    erase(BO, Mode.ERASE);
    assertThat(rows("preference")).isEqualTo(of.get("preference"));
    assertThat(rows("person")).isEqualTo(of.get("person"));
    assertThat(dump.naming("zebulon")).hasSizeGreaterThan(60);
  }

  private void lone() {
    client
        .sql(
            "insert into person (id, name, language, qualifications) values ('lone', 'L', 'SV',"
                + " '{}')")
        .update();
  }

  private Erasure.Done erase(PersonId person, Mode mode) {
    return (Erasure.Done) erasing.erase(wish(person, mode, false), NOW);
  }

  private static ErasingPerson.Wish wish(PersonId person, Mode mode, boolean despiteParts) {
    return new ErasingPerson.Wish(person, mode, despiteParts, ADMINISTRATOR);
  }

  private long rows(String table) {
    return client.sql("select count(*) from " + table).query(Long.class).single();
  }
}
