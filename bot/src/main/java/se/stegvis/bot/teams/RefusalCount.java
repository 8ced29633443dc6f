package se.stegvis.bot.teams;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what was not taken, by reason, as {@code stegvis.inbound.refused}. */
final class RefusalCount {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalCount.class);

  private final Map<Refusal, Counter> counters;

  RefusalCount(MeterRegistry meters) {
    counters =
        Arrays.stream(Refusal.values())
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(),
                    refusal ->
                        meters.counter("stegvis.inbound.refused", "reason", refusal.word())));
  }

  void add(Refusal refusal) {
    LOG.warn("an activity was refused: {}", refusal.word());
    var counter = counters.get(refusal);
    if (counter != null) {
      counter.increment();
    }
  }
}
