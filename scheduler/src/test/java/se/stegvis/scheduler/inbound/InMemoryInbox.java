package se.stegvis.scheduler.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.outbox.Outcome;

/** The inbox in memory; without transactions, so that nothing is undone. */
public final class InMemoryInbox implements Inbox {

  private record Entry(
      Instant received,
      @Nullable Answer answer,
      @Nullable ReplyAddress to,
      Instant notBefore,
      int attempt,
      @Nullable Instant leaseUntil) {}

  private final Map<InboundKey, Entry> entries = new LinkedHashMap<>();
  private final InstantSource clock;

  public InMemoryInbox() {
    this(InstantSource.system());
  }

  /**
   * @param clock by which its leases go
   */
  InMemoryInbox(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized boolean enter(InboundKey key, Instant now) {
    return entries.putIfAbsent(key, new Entry(now, null, null, now, 0, null)) == null;
  }

  @Override
  public synchronized void keep(
      InboundKey key, Answer answer, @Nullable ReplyAddress to, Instant now, Duration lease) {
    entries.computeIfPresent(
        key,
        (_, entry) ->
            to == null
                ? new Entry(entry.received(), answer, null, now, 0, null)
                : new Entry(entry.received(), answer, to, now, 1, clock.instant().plus(lease)));
  }

  @Override
  public synchronized Optional<Answer> answer(InboundKey key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::answer);
  }

  @Override
  public synchronized List<PendingAnswer> claim(Instant now, Duration lease, int limit) {
    var claimed =
        entries.entrySet().stream()
            .filter(each -> isFree(each.getValue(), now))
            .sorted(Comparator.comparing(each -> each.getValue().notBefore()))
            .limit(limit)
            .map(Map.Entry::getKey)
            .toList();
    return claimed.stream().map(key -> claimed(key, clock.instant().plus(lease))).toList();
  }

  private PendingAnswer claimed(InboundKey key, Instant until) {
    var old = Objects.requireNonNull(entries.get(key));
    int attempt = old.attempt() + 1;
    entries.put(
        key, new Entry(old.received(), old.answer(), old.to(), old.notBefore(), attempt, until));
    return new PendingAnswer(
        key, Objects.requireNonNull(old.answer()), Objects.requireNonNull(old.to()), attempt);
  }

  private boolean isFree(Entry entry, Instant now) {
    return entry.to() != null
        && !entry.notBefore().isAfter(now)
        && (entry.leaseUntil() == null || !entry.leaseUntil().isAfter(clock.instant()));
  }

  @Override
  public synchronized boolean holds(InboundKey key, int attempt) {
    var entry = entries.get(key);
    return entry != null
        && entry.attempt() == attempt
        && entry.leaseUntil() != null
        && entry.leaseUntil().isAfter(clock.instant());
  }

  @Override
  public synchronized boolean settle(PendingAnswer claimed, Outcome outcome) {
    var old = entries.get(claimed.key());
    if (old == null || old.to() == null || old.attempt() != claimed.attempt()) {
      return false;
    }
    entries.put(
        claimed.key(),
        outcome instanceof Outcome.TryLater later
            ? new Entry(old.received(), old.answer(), old.to(), later.when(), old.attempt(), null)
            : new Entry(old.received(), old.answer(), null, old.notBefore(), old.attempt(), null));
    return true;
  }

  @Override
  public synchronized void giveUp(Instant before) {
    entries.replaceAll(
        (_, entry) ->
            entry.received().isBefore(before)
                ? new Entry(
                    entry.received(),
                    entry.answer(),
                    null,
                    entry.notBefore(),
                    entry.attempt(),
                    null)
                : entry);
  }

  @Override
  public synchronized int forget(Instant before) {
    int all = entries.size();
    entries.values().removeIf(entry -> entry.received().isBefore(before) && entry.to() == null);
    return all - entries.size();
  }
}
