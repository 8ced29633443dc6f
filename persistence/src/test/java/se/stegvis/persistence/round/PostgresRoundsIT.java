package se.stegvis.persistence.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.stegvis.application.OnPostgres;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.round.GivenRound;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.round.Rounds;
import se.stegvis.scheduler.round.RoundsContract;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.Roster;

@OnPostgres
final class PostgresRoundsIT extends RoundsContract {

  private final Rounds rounds;
  private final Rosters rosters;
  private final Outbox outbox;

  @Autowired
  PostgresRoundsIT(Rounds rounds, Rosters rosters, Outbox outbox) {
    this.rounds = rounds;
    this.rosters = rosters;
    this.outbox = outbox;
  }

  @BeforeEach
  void thePeopleAndProgrammesExist() {
    var given = Given.programme("p1").under("halland").withMainSupervisor("bo");
    IntStream.range(0, 6).forEach(each -> given.having("r" + each));
    var roster = given.toRoster();
    var second = Given.programme("p2").under("halland").toProgramme();
    rosters.store(
        new Roster(
            roster.people(), roster.units(), List.of(roster.programmes().getFirst(), second)));
  }

  @Test
  void theSameNewsIsToldOnce() {
    var round = GivenRound.kollegium().toRound();
    rounds.add(round);
    var day = LocalDate.of(2026, 5, 18);
    var news = new Content.OfRound(round.id(), News.READY, day);
    var now = Instant.parse("2026-05-18T06:00:00Z");
    outbox.add(Message.pending(Given.person("bo"), news, now));
    outbox.add(Message.pending(Given.person("bo"), news, now));
    assertThat(outbox.claim(now, Duration.ofMinutes(1), 10))
        .extracting(Message::content)
        .containsExactly(news);
    assertThat(outbox.pending()).isEqualTo(1);
  }

  @Override
  protected Rounds rounds() {
    return rounds;
  }
}
