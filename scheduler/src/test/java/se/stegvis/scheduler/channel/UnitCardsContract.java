package se.stegvis.scheduler.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.CIA;
import static se.stegvis.scheduler.training.SampleRoster.DAG;
import static se.stegvis.scheduler.training.SampleRoster.ONK;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SampleRoster;
import se.stegvis.scheduler.training.Unit;

/**
 * What every keeper of channels and their cards does. It begins empty; the sample roster exists,
 * where one unit has an alert channel.
 */
public abstract class UnitCardsContract {

  protected static final Channel CHANNEL = channel("19:onk@thread.tacv2");
  protected static final Instant NOW = Instant.parse("2026-08-03T06:00:00Z");
  protected static final Duration LEASE = Duration.ofMinutes(5);
  private static final Instant LATER = NOW.plusSeconds(60);

  protected abstract UnitCards cards();

  protected abstract Channels channels();

  /** Puts another roster in place of what there is. */
  protected abstract void store(Roster roster);

  @Test
  void aUnitHasACardOnceTheBotIsInItsChannel() {
    channels().keep(channel("19:other@thread.tacv2"));
    assertThat(cards().ready(NOW)).isEmpty();
    channels().keep(CHANNEL);
    channels().keep(CHANNEL);
    assertThat(cards().ready(NOW))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.unit()).isEqualTo(ONK);
              assertThat(card.unitName()).isEqualTo("Onkologen");
              assertThat(card.channel()).isEqualTo(CHANNEL);
              assertThat(card.leaders()).containsExactlyInAnyOrder(CIA, DAG);
              assertThat(card.activity()).isNull();
              assertThat(card.drawn()).isNull();
            });
  }

  @Test
  void aChannelIsKnownAsItWasMetLast() {
    channels().keep(CHANNEL);
    var moved = new Channel(CHANNEL.conversation(), "19:team2", "tenant", "https://other", "28:b");
    channels().keep(moved);
    assertThat(ready().channel()).isEqualTo(moved);
  }

  @Test
  void theChannelsOfATeamAreForgotten() {
    channels().keep(CHANNEL);
    channels().forget("another", CHANNEL.team());
    assertThat(cards().ready(NOW)).hasSize(1);
    channels().forget(CHANNEL.tenant(), CHANNEL.team());
    assertThat(cards().ready(NOW)).isEmpty();
  }

  @Test
  void oneChannelIsForgottenUntilItIsKeptAgain() {
    channels().keep(CHANNEL);
    channels()
        .forget(
            new Channel("19:another", CHANNEL.team(), CHANNEL.tenant(), "https://x", "28:stegvis"));
    assertThat(cards().ready(NOW)).hasSize(1);
    channels().forget(CHANNEL);
    assertThat(cards().ready(NOW)).isEmpty();
    channels().keep(CHANNEL);
    assertThat(cards().ready(NOW)).hasSize(1);
  }

  @Test
  void aClaimedCardIsHeldForItsLease() {
    channels().keep(CHANNEL);
    var seen = ready();
    var claimed = cards().claim(seen, NOW, LEASE).orElseThrow();
    assertThat(claimed.attempt()).isEqualTo(seen.attempt() + 1);
    assertThat(cards().claim(seen, NOW, LEASE)).isEmpty();
    assertThat(cards().ready(NOW.plus(LEASE.multipliedBy(5)))).isEmpty();
  }

  @Test
  void aCardWhoseLeaseHasRunOutIsReadyAgain() {
    channels().keep(CHANNEL);
    var claimed = cards().claim(ready(), NOW, Duration.ZERO).orElseThrow();
    assertThat(cards().ready(NOW)).containsExactly(claimed);
  }

  @Test
  void whatWasDrawnStandsAndRests() {
    draw("a1", "one");
    assertThat(cards().ready(NOW)).isEmpty();
    var card = cards().ready(LATER).getFirst();
    assertThat(card.activity()).isEqualTo("a1");
    assertThat(card.drawn()).isEqualTo("one");
  }

  @Test
  void aCardSeenBeforeItWasDrawnByAnotherIsNotClaimed() {
    channels().keep(CHANNEL);
    var seen = ready();
    draw("a1", "one");
    assertThat(cards().claim(seen, LATER, LEASE)).isEmpty();
  }

  @Test
  void whatCouldNotBeDrawnStaysAsItWasAndRests() {
    draw("a1", "one");
    var claimed = cards().claim(cards().ready(LATER).getFirst(), LATER, LEASE).orElseThrow();
    cards().putOff(claimed, LATER.plusSeconds(7));
    assertThat(cards().ready(LATER.plusSeconds(6))).isEmpty();
    var card = cards().ready(LATER.plusSeconds(7)).getFirst();
    assertThat(card.activity()).isEqualTo("a1");
    assertThat(card.drawn()).isEqualTo("one");
  }

  @Test
  void whatMayHaveBeenDrawnIsCountedUntilItIsDrawn() {
    draw("a1", "one");
    for (int unheard = 0; unheard < 2; unheard++) {
      var seen = cards().ready(LATER).getFirst();
      assertThat(seen.unheard()).isEqualTo(unheard);
      cards().doubt(cards().claim(seen, LATER, LEASE).orElseThrow(), LATER);
    }
    var doubted = cards().claim(cards().ready(LATER).getFirst(), LATER, LEASE).orElseThrow();
    assertThat(doubted.unheard()).isEqualTo(2);
    cards().drawn(doubted, "a2", "two", LATER);
    assertThat(cards().ready(LATER).getFirst().unheard()).isZero();
  }

  @Test
  void whoseClaimWasTakenOverWritesNothing() {
    channels().keep(CHANNEL);
    var slow = cards().claim(ready(), NOW, Duration.ZERO).orElseThrow();
    var after = NOW.plus(LEASE);
    var quick = cards().claim(cards().ready(after).getFirst(), after, LEASE).orElseThrow();
    cards().drawn(slow, "slow", "one", after);
    cards().putOff(slow, after);
    assertThat(cards().ready(after)).isEmpty();
    cards().drawn(quick, "quick", "two", after);
    assertThat(cards().ready(after).getFirst().activity()).isEqualTo("quick");
  }

  @Test
  void inAnotherChannelTheUnitHasNoCardYet() {
    draw("a1", "one");
    channels().keep(channel("19:new@thread.tacv2"));
    var roster = SampleRoster.roster();
    store(
        new Roster(
            roster.people(),
            roster.units().stream().map(unit -> in("19:new@thread.tacv2", unit)).toList(),
            roster.programmes()));
    assertThat(cards().ready(LATER).stream().filter(each -> each.unit().equals(ONK)))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.activity()).isNull();
              assertThat(card.drawn()).isNull();
              assertThat(cards().claim(card, LATER, LEASE)).isPresent();
            });
  }

  private static Unit in(String channel, Unit unit) {
    return new Unit(
        unit.id(),
        unit.name(),
        unit.profile(),
        unit.profileFrom(),
        unit.roles(),
        unit.facts(),
        channel);
  }

  private void draw(String activity, String mark) {
    channels().keep(CHANNEL);
    cards().drawn(cards().claim(ready(), NOW, LEASE).orElseThrow(), activity, mark, LATER);
  }

  private UnitCard ready() {
    return cards().ready(NOW).getFirst();
  }

  private static Channel channel(String conversation) {
    return new Channel(conversation, "19:team", "tenant", "https://example.org", "28:stegvis");
  }
}
