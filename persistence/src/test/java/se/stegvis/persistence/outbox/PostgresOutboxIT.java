package se.stegvis.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.assessment.GivenAssessment;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.OutboxContract;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SampleRoster;

@OnPostgres
final class PostgresOutboxIT extends OutboxContract {

  private static final Instant NOW = Instant.parse("2026-07-20T06:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Outbox outbox;
  private final Assessments assessments;
  private final Rosters rosters;
  private final TransactionOperations transaction;
  private final JdbcClient client;

  @Autowired
  PostgresOutboxIT(
      Outbox outbox,
      Assessments assessments,
      Rosters rosters,
      TransactionOperations transaction,
      JdbcClient client) {
    this.outbox = outbox;
    this.assessments = assessments;
    this.rosters = rosters;
    this.transaction = transaction;
    this.client = client;
  }

  @BeforeEach
  void annaAndBoExist() {
    enrol(List.of(ANNA, BO));
  }

  @Override
  protected Outbox outbox() {
    return outbox;
  }

  @Override
  protected void leasesRunOut() {
    client.sql("update message set lease_until = now() where lease_until is not null").update();
  }

  @Override
  protected AssessmentId assessment() {
    rosters.store(SampleRoster.roster());
    var asked = GivenAssessment.of(SampleRoster.P1).build();
    assessments.add(asked, Step.of(Step.What.ASKED, asked.askedBy(), asked.asked()));
    return asked.id();
  }

  @Test
  void whoClaimWhileAnotherHoldsItsRowsGetOthers() {
    var people = addForEach(20);

    var claimed =
        transaction.execute(
            _ -> {
              var mine = ids(outbox.claim(NOW, LEASE, 10));
              // The first claim is not committed yet: its rows are locked, not leased.
              var others = ids(onAnotherThread(() -> outbox.claim(NOW, LEASE, 100)));
              assertThat(mine).hasSize(10).doesNotContainAnyElementsOf(others);
              others.addAll(mine);
              return others;
            });

    assertThat(claimed).hasSameSizeAs(people).doesNotHaveDuplicates();
  }

  @Test
  void twoWhoClaimAtOnceGetDisjointMessages() throws Exception {
    var people = addForEach(200);
    var together = new CyclicBarrier(2);
    Callable<List<MessageId>> claimer =
        () -> {
          var mine = new ArrayList<MessageId>();
          together.await();
          IntStream.range(0, 100).forEach(_ -> mine.addAll(ids(outbox.claim(NOW, LEASE, 3))));
          return mine;
        };

    var claimed = new ArrayList<MessageId>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var each : threads.invokeAll(List.of(claimer, claimer))) {
        claimed.addAll(each.get());
      }
    }

    assertThat(claimed).hasSameSizeAs(people).doesNotHaveDuplicates();
  }

  @Test
  void aMessageIsGoneWithTheTransactionThatAddedIt() {
    transaction.executeWithoutResult(
        status -> {
          outbox.add(digest(ANNA));
          status.setRollbackOnly();
        });

    assertThat(outbox.pending()).isZero();
  }

  private List<PersonId> addForEach(int number) {
    var people =
        IntStream.range(0, number).mapToObj(each -> new PersonId("person" + each)).toList();
    enrol(people);
    people.forEach(person -> outbox.add(digest(person)));
    return people;
  }

  private void enrol(List<PersonId> people) {
    var enrolled = people.stream().map(PostgresOutboxIT::person).toList();
    rosters.store(new Roster(enrolled, List.of(), List.of()));
  }

  private static Person person(PersonId id) {
    return new Person(id, "Namn", null, null, Language.SV, Set.of());
  }

  private static Message digest(PersonId person) {
    return Message.pending(person, new Content.Digest(LocalDate.of(2026, 7, 20), List.of()), NOW);
  }

  private static List<MessageId> ids(List<Message> messages) {
    return new ArrayList<>(messages.stream().map(Message::id).toList());
  }

  private static <T> T onAnotherThread(Callable<T> work) {
    try (var thread = Executors.newSingleThreadExecutor()) {
      return thread.submit(work).get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }
}
