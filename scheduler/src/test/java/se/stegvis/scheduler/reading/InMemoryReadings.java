package se.stegvis.scheduler.reading;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.stegvis.scheduler.training.PersonId;

/** Readings in memory, held by the same contract as the real ones. */
public final class InMemoryReadings implements Readings {

  private final List<Reading> readings = new ArrayList<>();
  private final Set<Attempt> attempts = new LinkedHashSet<>();

  @Override
  public synchronized void add(Reading reading) {
    if (readings.stream().noneMatch(each -> isSame(each, reading))) {
      readings.add(reading);
    }
  }

  private static boolean isSame(Reading one, Reading other) {
    return one.reader().equals(other.reader())
        && one.thing() == other.thing()
        && one.id().equals(other.id())
        && one.on().equals(other.on());
  }

  @Override
  public synchronized void add(Attempt attempt) {
    attempts.add(attempt);
  }

  @Override
  public synchronized List<Reading> of(PersonId trainee) {
    return readings.reversed().stream()
        .filter(reading -> reading.trainee().equals(trainee))
        .sorted(comparing(Reading::on).reversed())
        .toList();
  }

  @Override
  public synchronized List<Attempt> attemptsFrom(LocalDate day) {
    return List.copyOf(attempts).reversed().stream()
        .filter(attempt -> !attempt.on().isBefore(day))
        .sorted(comparing(Attempt::on).reversed())
        .toList();
  }
}
