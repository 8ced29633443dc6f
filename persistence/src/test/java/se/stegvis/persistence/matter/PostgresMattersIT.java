package se.stegvis.persistence.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.matter.GivenSignal.DAY;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.GUN;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matter.Move;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.matter.MattersContract;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.SampleRoster;

@OnPostgres
final class PostgresMattersIT extends MattersContract {

  private final Matters matters;
  private final Rosters rosters;
  private final TransactionOperations transaction;

  @Autowired
  PostgresMattersIT(Matters matters, Rosters rosters, TransactionOperations transaction) {
    this.matters = matters;
    this.rosters = rosters;
    this.transaction = transaction;
  }

  @BeforeEach
  void peopleAndProgrammesExist() {
    rosters.store(SampleRoster.roster());
  }

  @Test
  void ofTwoWhoTakeItAtOnceOneGetsItAndTheOtherSeesWho() throws Exception {
    var matter = add();
    var start = new CountDownLatch(1);
    try (var both = Executors.newFixedThreadPool(2)) {
      var cia = both.submit(taking(matter, CIA, start));
      var gun = both.submit(taking(matter, GUN, start));
      start.countDown();
      var moves = List.of(cia.get(), gun.get());
      var holder = matters.find(matter.id()).flatMap(Matter::holder).orElseThrow();
      assertThat(moves).filteredOn(Move.Done.class::isInstance).hasSize(1);
      assertThat(moves).contains(new Move.HeldBy(holder));
    }
  }

  private Callable<Move> taking(Matter matter, PersonId who, CountDownLatch start) {
    return () -> {
      start.await();
      return Objects.requireNonNull(
          transaction.execute(
              _ -> {
                var move = matters.hold(matter.id()).orElseThrow().take(who, DAY, _ -> true);
                if (move instanceof Move.Done(var taken)) {
                  matters.keep(taken, Step.by(who, Step.What.TAKEN, Instant.EPOCH));
                }
                return move;
              }));
    };
  }

  @Override
  protected Matters matters() {
    return matters;
  }
}
