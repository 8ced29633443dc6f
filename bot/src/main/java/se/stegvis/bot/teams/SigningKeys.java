package se.stegvis.bot.teams;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers the keys that tokens are signed with. After a day they are fetched anew, with nobody
 * waiting for it; where that cannot be done the old ones serve for five days, which is as long as
 * "Authentication with the Bot Connector API" lets them be kept. A key that is not known is looked
 * for once a minute at most, whoever names it, and many who miss it wait for one fetch. See ADR 16.
 */
final class SigningKeys implements JWKSource<SecurityContext> {

  private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

  static final Duration FRESH = Duration.ofDays(1);
  static final Duration USABLE = Duration.ofDays(5);
  static final Duration BETWEEN = Duration.ofMinutes(1);
  static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);
  private static final long LONGEST_WAIT_SECONDS = 15;

  private record Known(Map<String, SigningKey> keys, Instant since) {
    boolean isWithin(Duration age, Instant now) {
      return now.isBefore(since.plus(age));
    }
  }

  private record Fetch(Instant at, Duration pause) {
    /** A clock that was set back hinders nothing. */
    boolean isRecent(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(pause));
    }
  }

  private final Callable<Map<String, SigningKey>> published;
  private final Clock clock;
  private final Executor background;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable Known known;
  private volatile @Nullable Fetch last;

  /**
   * @param published asks for the keys, within a time limit of its own
   * @param background where keys are fetched that nobody waits for
   */
  SigningKeys(Callable<Map<String, SigningKey>> published, Clock clock, Executor background) {
    this.published = published;
    this.clock = clock;
    this.background = background;
  }

  /** Throws if there are no keys to look among. */
  Optional<SigningKey> find(String id) throws KeySourceException {
    var found = Optional.ofNullable(usable()).map(keys -> keys.get(id));
    if (found.isPresent()) {
      renew();
      return found;
    }
    fetch(LONGEST_WAIT_SECONDS);
    var keys = usable();
    if (keys == null) {
      throw new KeySourceException("there are no keys to check a token with");
    }
    return Optional.ofNullable(keys.get(id));
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    var ids = selector.getMatcher().getKeyIDs();
    return ids == null || ids.size() != 1
        ? List.of()
        : find(ids.iterator().next()).stream()
            .<JWK>map(SigningKey::key)
            .filter(selector.getMatcher()::matches)
            .toList();
  }

  private @Nullable Map<String, SigningKey> usable() {
    var now = known;
    return now != null && now.isWithin(USABLE, clock.instant()) ? now.keys() : null;
  }

  private void renew() {
    var now = known;
    if (now != null && !now.isWithin(FRESH, clock.instant()) && !isRecentlyFetched()) {
      background.execute(() -> fetch(0));
    }
  }

  private boolean isRecentlyFetched() {
    var fetch = last;
    return fetch != null && fetch.isRecent(clock.instant());
  }

  private void fetch(long waitSeconds) {
    try {
      if (!isRecentlyFetched() && fetching.tryLock(waitSeconds, TimeUnit.SECONDS)) {
        try {
          fetchUnlessJustDone();
        } finally {
          fetching.unlock();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void fetchUnlessJustDone() {
    if (isRecentlyFetched()) {
      return;
    }
    try {
      known = new Known(published.call(), clock.instant());
      last = new Fetch(clock.instant(), BETWEEN);
    } catch (Exception e) {
      last = new Fetch(clock.instant(), AFTER_A_FAILURE);
      LOG.warn("the keys that tokens are signed with could not be fetched", e);
    }
  }
}
