package se.stegvis.scheduler.risk;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.UnitRecord;

/**
 * Plays a span of days and tells which signals would have been sent, as if it had been running
 * before: what stood on the day before counts as said.
 */
public final class SignalTimeline {

  /**
   * A signal is said, or said to have closed.
   *
   * @param on the working day on which it is sent
   */
  public record Entry(LocalDate on, boolean closed, Signal signal) {}

  private final Profiles profiles;
  private final Forms forms;
  private final WorkingDays workingDays;

  public SignalTimeline(Profiles profiles, Forms forms, WorkingDays workingDays) {
    this.profiles = profiles;
    this.forms = forms;
    this.workingDays = workingDays;
  }

  /** What would have been said about programmes and units from one day to another, in order. */
  public List<Entry> play(
      List<TrainingRecord> programmes, List<UnitRecord> units, LocalDate from, LocalDate to) {
    var played = new Played();
    var dayBefore = from.minusDays(1);
    signals(programmes, units, dayBefore)
        .filter(signal -> signal.closed() == null && !isNewInAPause(signal, programmes, dayBefore))
        .forEach(signal -> played.said.put(signal.key(), signal));
    from.datesUntil(to.plusDays(1))
        .forEach(
            day -> {
              if (workingDays.isWorkingDay(day)) {
                played.day(day, signals(programmes, units, day).toList());
              } else {
                played.closing(
                    workingDays.onOrAfter(day),
                    signals(enteredOn(day, programmes), List.of(), day).toList());
              }
            });
    return played.entries.stream()
        .filter(entry -> !entry.on().isAfter(to))
        .sorted(
            comparing(Entry::on)
                .thenComparing(entry -> entry.signal().key().kind().id())
                .thenComparing(entry -> entry.signal().key().subject())
                .thenComparing(entry -> entry.signal().key().occurrence()))
        .toList();
  }

  private Stream<Signal> signals(
      List<TrainingRecord> programmes, List<UnitRecord> units, LocalDate day) {
    return Stream.concat(
        programmes.stream()
            .flatMap(record -> Signals.of(profiles, forms, Watched.of(record), day).stream()),
        units.stream().flatMap(record -> Signals.of(profiles, record, day).stream()));
  }

  /** What rises on a day of rest still stands on the next; only what closes would be missed. */
  private static List<TrainingRecord> enteredOn(LocalDate day, List<TrainingRecord> programmes) {
    return programmes.stream()
        .filter(
            record ->
                record.programme().events().stream().anyMatch(event -> event.entered().equals(day)))
        .toList();
  }

  /** Whether nobody can have been told, since it rose when it was muted. */
  private static boolean isNewInAPause(
      Signal signal, List<TrainingRecord> programmes, LocalDate day) {
    return signal.muted()
        && programmes.stream()
            .map(TrainingRecord::programme)
            .filter(programme -> programme.id().equals(signal.programme()))
            .flatMap(programme -> programme.pauses().stream())
            .filter(pause -> !pause.from().isAfter(day))
            .max(comparing(pause -> pause.from()))
            .filter(pause -> !signal.raised().isBefore(pause.from()))
            .isPresent();
  }

  /** What has been said so far. */
  private static final class Played {

    private final Map<SignalKey, Signal> said = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    void day(LocalDate day, List<Signal> signals) {
      var standing = new HashMap<SignalKey, Signal>();
      for (var signal : signals) {
        if (signal.closed() == null && standing.putIfAbsent(signal.key(), signal) == null) {
          say(day, signal);
        }
      }
      closing(day, signals);
      List.copyOf(said.values()).stream()
          .filter(signal -> !standing.containsKey(signal.key()))
          .forEach(signal -> close(day, signal));
    }

    void closing(LocalDate day, List<Signal> signals) {
      for (var signal : signals) {
        if (signal.closed() != null) {
          if (!said.containsKey(signal.key())) {
            say(day, signal);
          }
          close(day, signal);
        }
      }
    }

    private void say(LocalDate day, Signal signal) {
      if (signal.muted()) {
        return;
      }
      var before = said.put(signal.key(), signal);
      if (before == null || before.level().compareTo(signal.level()) < 0) {
        entries.add(new Entry(day, false, signal));
      }
    }

    private void close(LocalDate day, Signal signal) {
      var before = said.remove(signal.key());
      if (before != null && !signal.muted()) {
        entries.add(new Entry(day, true, signal));
      }
    }
  }
}
