package se.stegvis.scheduler.reminder;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.UnitRecord;

/**
 * Plays a span of days and tells what Stegvis would have said, as if it had been running before:
 * what came earlier counts as said.
 */
public final class Timeline {

  /** One thing said on a day. */
  public record Entry(LocalDate on, Step step, Obligation obligation, List<PersonId> to) {
    public Entry {
      to = List.copyOf(to);
    }
  }

  private final Profiles profiles;
  private final ReminderSteps steps;

  public Timeline(Profiles profiles, ReminderSteps steps) {
    this.profiles = profiles;
    this.steps = steps;
  }

  /** What would have been said about programmes and units from one day to another, in order. */
  public List<Entry> play(
      List<TrainingRecord> programmes, List<UnitRecord> units, LocalDate from, LocalDate to) {
    var said = new HashSet<Reminder>();
    var entries = new ArrayList<Entry>();
    programmes.forEach(
        record -> play(day -> Due.of(profiles, record, day), from, to, said, entries));
    units.forEach(record -> play(day -> Due.of(profiles, record, day), from, to, said, entries));
    entries.sort(
        comparing(Entry::on)
            .thenComparing(entry -> entry.obligation().key().rule().value())
            .thenComparing(entry -> entry.obligation().key().subject()));
    return List.copyOf(entries);
  }

  private void play(
      Function<LocalDate, List<Obligation>> due,
      LocalDate from,
      LocalDate to,
      Set<Reminder> said,
      List<Entry> entries) {
    var dayBefore = from.minusDays(1);
    entriesOn(dayBefore, due, said);
    from.datesUntil(to.plusDays(1))
        .filter(steps::speaksOn)
        .forEach(day -> entries.addAll(entriesOn(day, due, said)));
  }

  /** What has come by a day and was not said, which thereby is. */
  private List<Entry> entriesOn(
      LocalDate day, Function<LocalDate, List<Obligation>> due, Set<Reminder> said) {
    return due.apply(day).stream().flatMap(each -> unsaid(each, day, said).stream()).toList();
  }

  /** The steps that have come and were not said, which thereby are. */
  private List<Entry> unsaid(Obligation obligation, LocalDate day, Set<Reminder> said) {
    return Stream.of(
            entry(steps.latest(obligation, day), obligation, obligation.remind(), day),
            entry(steps.escalation(obligation, day), obligation, obligation.escalate(), day))
        .flatMap(Optional::stream)
        .filter(entry -> said.add(reminder(entry)))
        .toList();
  }

  private static Optional<Entry> entry(
      Optional<Step> step, Obligation obligation, List<PersonId> to, LocalDate day) {
    return to.isEmpty() ? Optional.empty() : step.map(each -> new Entry(day, each, obligation, to));
  }

  private static Reminder reminder(Entry entry) {
    return new Reminder(
        entry.obligation().key(), entry.obligation().lastOnTimeDay(), entry.step().name());
  }
}
