package se.stegvis.persistence.outbox;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.delivery.Pace;
import se.stegvis.scheduler.delivery.PaceLimits;

/**
 * The pace on PostgreSQL, by its clock. Turns are taken one after the other, over all nodes: under
 * a lock of the transaction, which is waited for before anything is read.
 */
final class PostgresPace implements Pace {

  /** Any number that nobody else locks. */
  private static final long LOCK = 7_341_905_226L;

  /**
   * The disk is not waited for while everybody waits for us. A server that is killed forgets the
   * turns of its last half second, and is away for longer than that.
   */
  private static final String NOT_WAITED_FOR = "set local synchronous_commit = off";

  /** Whoever does not know the database's time better than this takes no turn by it. */
  private static final Duration PRECISE = Duration.ofMillis(20);

  static final Duration ASK_AGAIN = Duration.ofMillis(50);

  /** So many times the database is asked after it has said its time, before a turn is given. */
  private static final int ROUND_TRIPS = 4;

  private static final int SWEEP_EVERY = 1000;

  private final JdbcClient client;
  private final PaceLimits limits;
  private final TransactionOperations transaction;

  /** Of those who wait on this node one holds a connection, and leaves the others to the rest. */
  private final ReentrantLock queue = new ReentrantLock(true);

  private final AtomicLong taken = new AtomicLong();

  PostgresPace(JdbcClient client, PaceLimits limits, TransactionOperations transaction) {
    this.client = client;
    this.limits = limits;
    this.transaction = transaction;
  }

  @Override
  public Turn next(@Nullable String conversation, Duration patience) {
    return alone(() -> take(conversation, patience)).from(System.nanoTime());
  }

  /** A turn as it was at a moment, in {@link System#nanoTime}. */
  private record Counted(Turn turn, long at) {

    /** The same from a later moment on. */
    Turn from(long later) {
      var passed = Duration.ofNanos(later - at);
      return switch (turn) {
        case Turn.Taken(var in) -> new Turn.Taken(in.minus(passed));
        case Turn.NotYet(var in) -> new Turn.NotYet(in.minus(passed));
      };
    }
  }

  @Override
  public void pause(Duration length) {
    alone(() -> nextAt(tenant().notBefore(length.toNanos()).next));
  }

  private <T> T alone(Supplier<T> work) {
    queue.lock();
    try {
      return Objects.requireNonNull(
          transaction.execute(
              _ -> {
                client.sql(NOT_WAITED_FOR).update();
                client
                    .sql("select 1 from pg_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query()
                    .listOfRows();
                return work.get();
              }));
    } finally {
      queue.unlock();
    }
  }

  private Counted take(@Nullable String conversation, Duration patience) {
    var asked = System.nanoTime();
    var tenant = tenant();
    var answered = System.nanoTime();
    var turn =
        answered - asked > PRECISE.toNanos()
            ? new Turn.NotYet(ASK_AGAIN)
            : take(conversation, patience, tenant.notBefore((answered - asked) * ROUND_TRIPS));
    return new Counted(turn, answered);
  }

  private Turn take(@Nullable String conversation, Duration patience, Tenant tenant) {
    if (conversation != null) {
      var turns = turns(conversation);
      var free = limits.free(tenant.now, turns::get);
      // Asked for again then, so that the tenant's turns stay in line.
      if (free.isAfter(tenant.next)) {
        return new Turn.NotYet(Duration.between(tenant.now, free));
      }
    }
    var in = Duration.between(tenant.now, tenant.next);
    if (in.compareTo(patience) > 0) {
      return new Turn.NotYet(in);
    }
    write(conversation, tenant.next);
    return new Turn.Taken(in);
  }

  /** The time on the database's clock, and that of the next turn, which is not before. */
  private record Tenant(Instant now, Instant next) {

    /** No turn sooner than that from now. */
    Tenant notBefore(long nanos) {
      var first = now.plusNanos(nanos);
      return first.isAfter(next) ? new Tenant(now, first) : this;
    }
  }

  /** No line is so long: what lies farther ahead was written before the clock was set back. */
  private Tenant tenant() {
    return client
        .sql(
            """
            select now, greatest(
              case when next_at <= now + interval '2 minutes' then next_at end, now) next
            from pace, (select clock_timestamp() now)
            """)
        .query(
            (row, _) ->
                new Tenant(
                    row.getObject("now", OffsetDateTime.class).toInstant(),
                    row.getObject("next", OffsetDateTime.class).toInstant()))
        .single();
  }

  private Map<Integer, Instant> turns(String conversation) {
    return client
        .sql(
            """
            select back, at from (
              select at, row_number() over (order by at desc) back
              from pace_turn
              where conversation_id = :conversation
                and at <= clock_timestamp() + interval '2 minutes')
            where back in (:looksBack)
            """)
        .param("conversation", conversation)
        .param("looksBack", limits.looksBack())
        .query(
            (row, _) ->
                Map.entry(
                    row.getInt("back"), row.getObject("at", OffsetDateTime.class).toInstant()))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void write(@Nullable String conversation, Instant turn) {
    nextAt(turn.plus(limits.apart()));
    if (conversation != null) {
      client
          .sql("insert into pace_turn (conversation_id, at) values (?, ?)")
          .params(conversation, turn.atOffset(UTC))
          .update();
    }
    if (taken.incrementAndGet() % SWEEP_EVERY == 0) {
      client
          .sql("delete from pace_turn where at < ?")
          .param(turn.minus(limits.remembered()).atOffset(UTC))
          .update();
    }
  }

  private int nextAt(Instant turn) {
    return client.sql("update pace set next_at = ?").param(turn.atOffset(UTC)).update();
  }
}
