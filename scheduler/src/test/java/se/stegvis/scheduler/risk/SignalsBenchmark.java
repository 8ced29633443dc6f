package se.stegvis.scheduler.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.roster.GeneratedRosters;
import se.stegvis.scheduler.training.TrainingRecord;

/**
 * Evaluates the signals of many generated programmes, as a daily tick would, with what is due and
 * on top of it, and says what a second evaluation on the same day gives that the first did not.
 */
public final class SignalsBenchmark {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
  private static final int ROUNDS = 3;

  private final Profiles profiles = ProductProfiles.load();
  private final Forms forms = ProductForms.load();
  private final List<TrainingRecord> records;

  private SignalsBenchmark(int programmes) {
    records = GeneratedRosters.of(programmes, 1).records().toList();
  }

  public static void main(String[] args) {
    new SignalsBenchmark(args.length == 0 ? 10_000 : Integer.parseInt(args[0])).run();
  }

  private void run() {
    signals();
    Set<Signal> first = new HashSet<>(signals());
    for (int round = 1; round <= ROUNDS; round++) {
      var due = timed("due", () -> records.stream().map(this::due).toList());
      timed(
          "signals, given what is due",
          () -> {
            var found = new ArrayList<Signal>();
            for (int i = 0; i < records.size(); i++) {
              found.addAll(
                  Signals.of(profiles, forms, Watched.of(records.get(i)), due.get(i), TODAY));
            }
            return found;
          });
      timed("due and signals together", this::signals);
    }
    long news = signals().stream().filter(signal -> !first.contains(signal)).count();
    System.out.printf(
        "%,d programmes, %,d signals; a second evaluation on the same day gives %d new ones%n",
        records.size(), first.size(), news);
  }

  private List<Obligation> due(TrainingRecord record) {
    return Due.of(profiles, record, TODAY);
  }

  private List<Signal> signals() {
    return records.stream()
        .flatMap(record -> Signals.of(profiles, forms, Watched.of(record), TODAY).stream())
        .toList();
  }

  private interface Work<T> {
    List<T> done();
  }

  private <T> List<T> timed(String what, Work<T> work) {
    long begin = System.nanoTime();
    var results = work.done();
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        "%-26s %,9d results in %5.2f s: %,7.0f programmes/s%n",
        what, results.size(), seconds, records.size() / seconds);
    return results;
  }
}
