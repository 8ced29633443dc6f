package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.bot.SignedTokens;

/** How long keys are kept, and how often they are asked for. */
class SigningKeysTest {

  private static final RSAKey KEY = SignedTokens.rsa("any");

  private final Map<String, SigningKey> published = new HashMap<>();
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final AtomicInteger asked = new AtomicInteger();
  private Instant now = TeamsRoom.NOW;
  private boolean isDown;

  private final SigningKeys keys =
      new SigningKeys(
          () -> {
            asked.incrementAndGet();
            if (isDown) {
              throw new IOException("down");
            }
            return Map.copyOf(published);
          },
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }
          },
          background::add);

  @Test
  void areAskedForOnceADayWithNobodyWaiting() throws KeySourceException {
    publish("old");
    assertThat(keys.find("old")).isPresent();
    pass(SigningKeys.FRESH.minusSeconds(1));
    assertThat(keys.find("old")).isPresent();
    assertThat(background).isEmpty();

    pass(Duration.ofSeconds(1));
    publish("new");
    assertThat(keys.find("old")).isPresent();
    assertThat(asked).hasValue(1);
    background.remove().run();

    assertThat(asked).hasValue(2);
    assertThat(keys.find("new")).isPresent();
    assertThat(asked).hasValue(2);
    assertThat(background).isEmpty();
  }

  @Test
  void serveThroughAnOutageOfFiveDaysAndNoLonger() throws KeySourceException {
    publish("old");
    keys.find("old");
    isDown = true;

    pass(SigningKeys.USABLE.minusSeconds(1));
    assertThat(keys.find("old")).isPresent();
    background.remove().run();
    assertThat(keys.find("old")).isPresent();

    pass(Duration.ofSeconds(11));
    assertThatThrownBy(() -> keys.find("old")).isInstanceOf(KeySourceException.class);
    isDown = false;
    pass(SigningKeys.AFTER_A_FAILURE);
    assertThat(keys.find("old")).isPresent();
  }

  @Test
  void aNewKeyIsFoundAtOnce() throws KeySourceException {
    publish("old");
    keys.find("old");
    pass(SigningKeys.BETWEEN);
    publish("new");

    assertThat(keys.find("new")).isPresent();
  }

  @Test
  void aKeyThatIsWithdrawnIsBelievedNoMoreOnceTheKeysAreAskedForAgain() throws KeySourceException {
    publish("old");
    keys.find("old");
    published.clear();
    publish("new");
    pass(SigningKeys.BETWEEN);
    keys.find("new");

    assertThat(keys.find("old")).isEmpty();
  }

  @Test
  void anUnknownKeyIsAskedForOnceAMinuteAtMost() throws KeySourceException {
    publish("old");
    for (var second = 0; second < 180; second++) {
      assertThat(keys.find("forged" + second)).isEmpty();
      pass(Duration.ofSeconds(1));
    }

    assertThat(asked).hasValue(3);
  }

  @Test
  void whereThereAreNoneTheyAreAskedForEveryTenSeconds() {
    isDown = true;
    for (var second = 0; second < 60; second++) {
      assertThatThrownBy(() -> keys.find("old")).isInstanceOf(KeySourceException.class);
      pass(Duration.ofSeconds(1));
    }

    assertThat(asked).hasValue(6);
  }

  @Test
  void anOutageDoesNotThrowAwayWhatIsKnown() throws KeySourceException {
    publish("old");
    keys.find("old");
    isDown = true;
    pass(SigningKeys.BETWEEN);

    assertThat(keys.find("forged")).isEmpty();
    assertThat(keys.find("old")).isPresent();
  }

  @Test
  void aClockThatIsSetBackDoesNotKeepNewKeysOut() throws KeySourceException {
    publish("old");
    keys.find("old");
    pass(Duration.ofHours(-5));
    publish("new");

    assertThat(keys.find("new")).isPresent();
  }

  @Test
  void manyWhoWaitWaitForOneFetch() throws InterruptedException {
    publish("old");
    var isAsked = new CountDownLatch(1);
    var mayAnswer = new CountDownLatch(1);
    var waiting =
        new SigningKeys(
            () -> {
              asked.incrementAndGet();
              isAsked.countDown();
              mayAnswer.await();
              return Map.copyOf(published);
            },
            Clock.fixed(now, ZoneOffset.UTC),
            background::add);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var found =
          Stream.generate(() -> threads.submit(() -> waiting.find("old"))).limit(50).toList();
      isAsked.await();
      mayAnswer.countDown();

      assertThat(found).allSatisfy(each -> assertThat(each.get()).isPresent());
    }
    assertThat(asked).hasValue(1);
  }

  private void publish(String id) {
    published.put(id, new SigningKey(KEY, Set.of("msteams")));
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }
}
