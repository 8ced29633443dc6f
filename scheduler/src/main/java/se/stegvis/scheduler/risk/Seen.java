package se.stegvis.scheduler.risk;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.ServiceClock;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.profile.SignalGround;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.profile.Thresholds;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/**
 * A programme as its signals see it on a day: what is due, and what is known, under the profile of
 * its home unit.
 *
 * @param events those known by the day, by when they happened
 */
record Seen(
    Profiles profiles,
    Forms forms,
    Watched watched,
    Unit home,
    RuleProfile profile,
    List<Obligation> due,
    List<Event> events,
    LocalDate today) {

  /** Empty while the programme has not begun, is over, or is at a unit without a profile. */
  static Optional<Seen> of(
      Profiles profiles, Forms forms, Watched watched, List<Obligation> due, LocalDate today) {
    var programme = watched.record().programme();
    if (programme.start().isAfter(today) || isOver(programme, today)) {
      return Optional.empty();
    }
    var home = watched.record().homeOn(today).filter(unit -> hasBegun(unit, today));
    return home.flatMap(unit -> Optional.ofNullable(unit.profile()))
        .flatMap(id -> profiles.on(id, today))
        .map(
            profile ->
                new Seen(
                    profiles,
                    forms,
                    watched,
                    home.orElseThrow(),
                    profile,
                    due,
                    knownEvents(programme, today),
                    today));
  }

  private static boolean isOver(Programme programme, LocalDate today) {
    return programme.plannedEnd() != null && programme.plannedEnd().isBefore(today);
  }

  private static boolean hasBegun(Unit unit, LocalDate today) {
    return unit.profileFrom() == null || !unit.profileFrom().isAfter(today);
  }

  private static List<Event> knownEvents(Programme programme, LocalDate today) {
    return programme.events().stream()
        .filter(event -> !event.entered().isAfter(today) && !event.on().isAfter(today))
        .sorted(comparing(Event::on))
        .toList();
  }

  TrainingRecord record() {
    return watched.record();
  }

  Programme programme() {
    return record().programme();
  }

  String id() {
    return programme().id().value();
  }

  Thresholds thresholds() {
    return profile.thresholds();
  }

  /** From when the profile of the home unit can ask anything of the programme. */
  LocalDate from() {
    var from = programme().start();
    for (var stay : programme().units()) {
      if (stay.unit().equals(home.id()) && !stay.from().isAfter(today)) {
        from = later(from, stay.from());
      }
    }
    return home.profileFrom() == null ? from : later(from, home.profileFrom());
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** What is due by rules that speak, and is shown by an event of one of the names. */
  Stream<Obligation> due(String... evidence) {
    var names = List.of(evidence);
    return due.stream()
        .filter(each -> each.ground().speaks())
        .filter(each -> each.ground().rule().evidence().anyOf().stream().anyMatch(names::contains));
  }

  Stream<Obligation> overdue(String... evidence) {
    return due(evidence).filter(each -> each.state() == State.OVERDUE);
  }

  /**
   * Whether it is not about a window that a later one of the same rule has followed and closed too:
   * of a quota, the newest closed window counts, fulfilled or missed.
   */
  boolean isNewest(Obligation about) {
    return !about.windowClosed()
        || due.stream()
            .filter(each -> each.key().rule().equals(about.key().rule()))
            .filter(each -> each.lastOnTimeDay().isBefore(today))
            .noneMatch(each -> each.lastOnTimeDay().isAfter(about.lastOnTimeDay()));
  }

  /** Events of a name, by when they happened. */
  List<Event> named(String evidence) {
    return events.stream().filter(event -> event.evidence().equals(evidence)).toList();
  }

  Optional<Placement> placement(@Nullable PlacementId id) {
    return programme().placements().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  ServiceClock clock() {
    return new ServiceClock(programme().pauses(), today);
  }

  ServiceClock clock(Rule rule) {
    return ServiceClock.of(programme(), rule, today);
  }

  boolean hasCome(LocalDate day) {
    return !day.isAfter(today);
  }

  /** For what is about nothing that is due. */
  Backing backing(SignalGround ground, Threshold.Mark mark) {
    return Backing.of(profile, profile.ground(ground), mark);
  }
}
