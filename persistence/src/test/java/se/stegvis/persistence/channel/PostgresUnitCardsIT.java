package se.stegvis.persistence.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.channel.Channels;
import se.stegvis.scheduler.channel.UnitCard;
import se.stegvis.scheduler.channel.UnitCards;
import se.stegvis.scheduler.channel.UnitCardsContract;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SampleRoster;

@OnPostgres
final class PostgresUnitCardsIT extends UnitCardsContract {

  private final UnitCards cards;
  private final Channels channels;
  private final Rosters rosters;

  @Autowired
  PostgresUnitCardsIT(UnitCards cards, Channels channels, Rosters rosters) {
    this.cards = cards;
    this.channels = channels;
    this.rosters = rosters;
  }

  @BeforeEach
  void theUnitsExist() {
    rosters.store(SampleRoster.roster());
  }

  @Test
  void ofTwoNodesThatSeeACardOneDrawsIt() throws Exception {
    channels.keep(CHANNEL);
    var seen = cards.ready(NOW).getFirst();
    var together = new CyclicBarrier(2);
    Callable<Optional<UnitCard>> node =
        () -> {
          together.await();
          return cards.claim(seen, NOW, LEASE);
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      int claimed = 0;
      for (var each : threads.invokeAll(List.of(node, node))) {
        claimed += each.get().isPresent() ? 1 : 0;
      }
      assertThat(claimed).isEqualTo(1);
    }
  }

  @Override
  protected UnitCards cards() {
    return cards;
  }

  @Override
  protected Channels channels() {
    return channels;
  }

  @Override
  protected void store(Roster roster) {
    rosters.store(roster);
  }
}
