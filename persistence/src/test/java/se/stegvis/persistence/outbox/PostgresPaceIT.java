package se.stegvis.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.delivery.Pace;
import se.stegvis.scheduler.delivery.Pace.Turn;
import se.stegvis.scheduler.delivery.PaceLimits;

@OnPostgres
final class PostgresPaceIT {

  private static final Duration LONG = Duration.ofHours(2);

  private final JdbcClient client;
  private final TransactionOperations transaction;
  private final Pace one;
  private final Pace other;

  @Autowired
  PostgresPaceIT(JdbcClient client, TransactionOperations transaction) {
    this.client = client;
    this.transaction = transaction;
    one = new PostgresPace(client, PaceLimits.ofTeams(20), transaction);
    other = new PostgresPace(client, PaceLimits.ofTeams(20), transaction);
  }

  @BeforeEach
  void nobodyWasCalled() {
    client.sql("update pace set next_at = '-infinity'").update();
    client.sql("truncate pace_turn").update();
  }

  @Test
  void twoNodesTakeTheirTurnsInOneLine() throws Exception {
    var chats = IntStream.range(0, 100).mapToObj(i -> "a:" + i).toList();
    var work = new ArrayList<Callable<Turn>>();
    for (var chat : chats) {
      work.add(() -> turn(chat.hashCode() % 2 == 0 ? one : other, chat));
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var turn : threads.invokeAll(work)) {
        assertThat(turn.get()).isInstanceOf(Turn.Taken.class);
      }
    }

    var turns = turns();
    assertThat(turns).hasSize(100);
    for (int i = 1; i < turns.size(); i++) {
      assertThat(Duration.between(turns.get(i - 1), turns.get(i)))
          .isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }
    assertThat(Duration.between(turns.getFirst(), turns.getLast()))
        .isLessThan(Duration.ofMillis(2 * 99 * 50));
  }

  @Test
  void aTurnIsCountedFromNow() {
    assertIsNow(turn(one, "a:1"));
    assertThat(turn(other, "a:2").in()).isLessThanOrEqualTo(Duration.ofMillis(130));
    var turns = turns();
    assertThat(Duration.between(turns.getFirst(), turns.getLast()))
        .isGreaterThanOrEqualTo(Duration.ofMillis(50));
  }

  @Test
  void aClockOfTheDatabaseThatIsSetBackStopsNobodyForThatLong() {
    client.sql("update pace set next_at = clock_timestamp() + interval '1 hour'").update();
    for (int i = 0; i < 7; i++) {
      client
          .sql("insert into pace_turn values ('a:1', clock_timestamp() + interval '1 hour')")
          .update();
    }

    assertIsNow(turn(one, "a:1"));
    client.sql("update pace set next_at = clock_timestamp() + interval '1 hour'").update();
    one.pause(Duration.ofSeconds(1));
    assertThat(turn(other, "a:1").in()).isLessThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aDatabaseWhoseTimeComesLateGivesNoTurnByIt() throws Exception {
    try (var thread = Executors.newSingleThreadExecutor()) {
      var turn =
          transaction.execute(
              _ -> {
                client.sql("lock table pace").update();
                var asked = thread.submit(() -> one.next("a:1", LONG));
                client.sql("select pg_sleep(0.5)").query().listOfRows();
                return asked;
              });
      assertThat(turn.get())
          .isInstanceOfSatisfying(
              Turn.NotYet.class,
              notYet -> assertThat(notYet.in()).isLessThanOrEqualTo(PostgresPace.ASK_AGAIN));
    }
    assertThat(turns()).isEmpty();
  }

  @Test
  void theSeventhOfASecondIsTheLastInAConversationAndHoldsNoOtherUp() {
    // Twenty a second to the tenant are too slow for it: the calls have been made already.
    for (int i = 0; i < 7; i++) {
      client.sql("insert into pace_turn values ('a:1', clock_timestamp())").update();
    }

    assertThat(turn(one, "a:1"))
        .isInstanceOfSatisfying(
            Turn.NotYet.class,
            notYet ->
                assertThat(notYet.in()).isBetween(Duration.ofMillis(900), Duration.ofMillis(1250)));
    assertIsNow(turn(one, "a:2"));
  }

  @Test
  void eighteenHundredAnHourAndNoMore() {
    client
        .sql(
            """
            insert into pace_turn
            select 'a:1', clock_timestamp() - make_interval(secs => 1.9 * i)
            from generate_series(30, 1829) i
            """)
        .update();

    assertThat(turn(one, "a:1"))
        .isInstanceOfSatisfying(
            Turn.NotYet.class,
            notYet -> assertThat(notYet.in()).isGreaterThan(Duration.ofSeconds(100)));
  }

  @Test
  void aTurnThatIsTooFarOffIsNotTaken() {
    one.pause(Duration.ofSeconds(30));

    assertThat(other.next("a:1", Duration.ofSeconds(10))).isInstanceOf(Turn.NotYet.class);
    assertThat(turns()).isEmpty();
  }

  @Test
  void aPauseHoldsForEveryNodeAndEveryConversation() {
    one.pause(Duration.ofSeconds(30));

    assertThat(turn(other, null))
        .isInstanceOfSatisfying(
            Turn.Taken.class,
            taken ->
                assertThat(taken.in()).isBetween(Duration.ofSeconds(28), Duration.ofSeconds(30)));
  }

  /** Asks again for as long as that is to be done at once. */
  private static Turn turn(Pace pace, @Nullable String conversation) {
    while (true) {
      var turn = pace.next(conversation, LONG);
      if (turn instanceof Turn.Taken || turn.in().compareTo(PostgresPace.ASK_AGAIN) > 0) {
        return turn;
      }
    }
  }

  private static void assertIsNow(Turn turn) {
    assertThat(turn).isInstanceOf(Turn.Taken.class);
    assertThat(turn.in()).isBetween(Duration.ofSeconds(-1), Duration.ofMillis(100));
  }

  private List<Instant> turns() {
    return client
        .sql("select at from pace_turn order by at")
        .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
        .list();
  }
}
