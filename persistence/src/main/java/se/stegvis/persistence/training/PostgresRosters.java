package se.stegvis.persistence.training;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.roster.ImportReport;
import se.stegvis.scheduler.roster.RosterDifference;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Roster;

/** Rosters on PostgreSQL. */
final class PostgresRosters implements Rosters {

  private static final int CHUNK = 500;

  private final JdbcClient client;
  private final People people;
  private final Units units;
  private final Programmes programmes;
  private final WritingRosters writing;
  private final TransactionOperations transaction;
  private final TransactionOperations snapshot;

  PostgresRosters(
      JdbcClient client,
      People people,
      Units units,
      Programmes programmes,
      WritingRosters writing,
      TransactionOperations transaction,
      TransactionOperations snapshot) {
    this.client = client;
    this.people = people;
    this.units = units;
    this.programmes = programmes;
    this.writing = writing;
    this.transaction = transaction;
    this.snapshot = snapshot;
  }

  @Override
  public ImportReport store(Roster roster) {
    return transaction.execute(
        _ -> {
          keepOthersFromWriting();
          var difference =
              RosterDifference.between(load(programmes::told), roster, programmes.said());
          writing.write(difference.toWrite());
          return difference.report();
        });
  }

  /**
   * Another import, or somebody who adds an event, waits until this one is through: what is written
   * is computed from what was read. Readers go on.
   */
  private void keepOthersFromWriting() {
    client.sql("lock table programme, unit in exclusive mode").update();
  }

  @Override
  public Roster load() {
    return snapshot.execute(_ -> load(programmes::byId));
  }

  private Roster load(Function<List<ProgrammeId>, List<Programme>> reading) {
    var all =
        programmes.ids().stream()
            .gather(Gatherers.windowFixed(CHUNK))
            .flatMap(chunk -> reading.apply(chunk).stream())
            .toList();
    return new Roster(people.all(), units.byId(units.ids()), all);
  }
}
