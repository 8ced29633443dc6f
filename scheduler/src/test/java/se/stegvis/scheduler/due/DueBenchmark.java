package se.stegvis.scheduler.due;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.roster.GeneratedRosters;
import se.stegvis.scheduler.training.TrainingRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * Computes what is due for many generated programmes, one after another as a tick would, and prints
 * programmes a second and the peak heap; beside it, in the same run, how fast Jackson writes the
 * same records as JSON.
 */
public final class DueBenchmark {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
  private static final int ROUNDS = 3;
  private static final int BATCH = 100;

  private DueBenchmark() {}

  public static void main(String[] args) {
    int programmes = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
    var profiles = ProductProfiles.load();
    var json = JsonMapper.builder().build();
    ToLongFunction<TrainingRecord> due = record -> Due.of(profiles, record, TODAY).size();
    ToLongFunction<TrainingRecord> written =
        record -> {
          json.writeValue(OutputStream.nullOutputStream(), record.programme());
          return 1;
        };
    measure("warm-up", programmes / 10, due);
    measure("warm-up", programmes / 10, written);
    var ratios = new ArrayList<Double>();
    for (int round = 1; round <= ROUNDS; round++) {
      double seconds = measure("due", programmes, due);
      ratios.add(measure("as JSON", programmes, written) / seconds);
    }
    ratios.sort(Double::compare);
    System.out.printf(
        "due runs at %.2f times the speed of writing the records as JSON (median of %d)%n",
        ratios.get(ROUNDS / 2), ROUNDS);
    System.out.printf("peak heap %d MiB%n", peakHeap() >> 20);
  }

  /** The records are made in batches before the clock starts, so that making them is not timed. */
  private static double measure(String what, int programmes, ToLongFunction<TrainingRecord> work) {
    long nanos = 0;
    long results = 0;
    var batch = new ArrayList<TrainingRecord>();
    try (Stream<TrainingRecord> records = GeneratedRosters.of(programmes, 1).records()) {
      for (var record : (Iterable<TrainingRecord>) records::iterator) {
        batch.add(record);
        if (batch.size() == BATCH) {
          long begin = System.nanoTime();
          results += batch.stream().mapToLong(work).sum();
          nanos += System.nanoTime() - begin;
          batch.clear();
        }
      }
    }
    double seconds = nanos / 1e9;
    System.out.printf(
        "%-8s %,9d programmes, %,9d results in %6.2f s: %,9.0f programmes/s%n",
        what, programmes, results, seconds, programmes / seconds);
    return seconds;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
