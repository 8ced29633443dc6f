package se.stegvis.scheduler.channel;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

/** Channels and their units' cards in memory, held by the same contract as the real ones. */
public final class InMemoryUnitCards implements UnitCards, Channels {

  private static final InstantSource CLOCK = InstantSource.system();
  private static final Set<Role> LEADING =
      EnumSet.of(Role.SR, Role.KSR, Role.OSR, Role.ORSR, Role.VC, Role.CH);

  private record Kept(
      String conversation,
      @Nullable String activity,
      @Nullable String drawn,
      int unheard,
      int attempt,
      Instant notBefore,
      Instant leaseUntil) {}

  private final Supplier<Roster> roster;
  private final Map<String, Channel> channels = new LinkedHashMap<>();
  private final Map<UnitId, Kept> cards = new HashMap<>();

  public InMemoryUnitCards(Supplier<Roster> roster) {
    this.roster = roster;
  }

  @Override
  public synchronized void keep(Channel channel) {
    channels.put(channel.conversation(), channel);
  }

  @Override
  public synchronized void forget(String tenant, String team) {
    channels.values().removeIf(each -> each.tenant().equals(tenant) && each.team().equals(team));
  }

  @Override
  public synchronized void forget(Channel channel) {
    channels.remove(channel.conversation());
  }

  @Override
  public synchronized List<UnitCard> ready(Instant now) {
    return roster.get().units().stream()
        .flatMap(unit -> card(unit).stream())
        .filter(card -> isReady(card, now))
        .toList();
  }

  private Optional<UnitCard> card(Unit unit) {
    return Optional.ofNullable(unit.alertChannel())
        .flatMap(id -> Optional.ofNullable(channels.get(id)))
        .map(channel -> card(unit, channel));
  }

  private UnitCard card(Unit unit, Channel channel) {
    var kept = cards.get(unit.id());
    var leaders =
        unit.roles().stream()
            .filter(each -> LEADING.contains(each.role()))
            .map(Assignment::person)
            .collect(toUnmodifiableSet());
    return kept == null
        ? new UnitCard(unit.id(), unit.name(), channel, leaders, null, null, 0, 0)
        : kept.conversation().equals(channel.conversation())
            ? new UnitCard(
                unit.id(),
                unit.name(),
                channel,
                leaders,
                kept.activity(),
                kept.drawn(),
                kept.unheard(),
                kept.attempt())
            : new UnitCard(unit.id(), unit.name(), channel, leaders, null, null, 0, kept.attempt());
  }

  private boolean isReady(UnitCard card, Instant now) {
    return kept(card)
        .allMatch(
            kept -> !kept.notBefore().isAfter(now) && !kept.leaseUntil().isAfter(CLOCK.instant()));
  }

  private Stream<Kept> kept(UnitCard card) {
    return Stream.ofNullable(cards.get(card.unit()));
  }

  @Override
  public synchronized Optional<UnitCard> claim(UnitCard card, Instant now, Duration lease) {
    if (!isReady(card, now) || kept(card).anyMatch(kept -> kept.attempt() != card.attempt())) {
      return Optional.empty();
    }
    var claimed =
        new UnitCard(
            card.unit(),
            card.unitName(),
            card.channel(),
            card.leaders(),
            card.activity(),
            card.drawn(),
            card.unheard(),
            card.attempt() + 1);
    keep(
        claimed,
        claimed.activity(),
        claimed.drawn(),
        claimed.unheard(),
        Instant.MIN,
        CLOCK.instant().plus(lease));
    return Optional.of(claimed);
  }

  @Override
  public synchronized void drawn(
      UnitCard claimed, @Nullable String activity, String drawn, Instant rest) {
    if (isStillHeld(claimed)) {
      keep(claimed, activity, drawn, 0, rest, Instant.MIN);
    }
  }

  @Override
  public synchronized void doubt(UnitCard claimed, Instant again) {
    rest(claimed, 1, again);
  }

  @Override
  public synchronized void putOff(UnitCard claimed, Instant rest) {
    rest(claimed, 0, rest);
  }

  private void rest(UnitCard claimed, int unheard, Instant until) {
    if (isStillHeld(claimed)) {
      keep(
          claimed,
          claimed.activity(),
          claimed.drawn(),
          claimed.unheard() + unheard,
          until,
          Instant.MIN);
    }
  }

  private boolean isStillHeld(UnitCard claimed) {
    return kept(claimed).anyMatch(kept -> kept.attempt() == claimed.attempt());
  }

  private void keep(
      UnitCard card,
      @Nullable String activity,
      @Nullable String drawn,
      int unheard,
      Instant notBefore,
      Instant leaseUntil) {
    cards.put(
        card.unit(),
        new Kept(
            card.channel().conversation(),
            activity,
            drawn,
            unheard,
            card.attempt(),
            notBefore,
            leaseUntil));
  }
}
