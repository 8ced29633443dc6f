package se.stegvis.scheduler.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/**
 * A stretch of a programme under one version of one profile.
 *
 * @param adopted whether the profile came to hold after the start, so that nothing that fell due
 *     earlier can be late under it
 */
record Segment(RuleProfile profile, Unit unit, DateSpan span, boolean adopted) {

  /** The stretches of a programme, in order and without overlap. */
  static List<Segment> of(Profiles profiles, TrainingRecord record) {
    var segments = new ArrayList<Segment>();
    var stays = record.programme().units();
    for (int i = 0; i < stays.size(); i++) {
      var unit = record.units().get(stays.get(i).unit());
      if (unit == null || unit.profile() == null) {
        continue;
      }
      var from = later(stays.get(i).from(), record.programme().start());
      var next = i + 1 < stays.size() ? stays.get(i + 1).from().minusDays(1) : null;
      if (unit.profileFrom() != null) {
        from = later(from, unit.profileFrom());
      }
      if (next == null || !next.isBefore(from)) {
        addVersions(segments, profiles, record.programme(), unit, new DateSpan(from, next));
      }
    }
    return List.copyOf(segments);
  }

  private static void addVersions(
      List<Segment> segments, Profiles profiles, Programme programme, Unit unit, DateSpan stay) {
    var id = Objects.requireNonNull(unit.profile());
    var begins = new ArrayList<LocalDate>();
    begins.add(stay.from());
    profiles.versions(id).stream()
        .map(RuleProfile::validFrom)
        .filter(day -> day != null && day.isAfter(stay.from()) && stay.contains(day))
        .filter(day -> !profiles.on(id, day.minusDays(1)).equals(profiles.on(id, day)))
        .forEach(begins::add);
    for (int i = 0; i < begins.size(); i++) {
      var from = begins.get(i);
      var to = i + 1 < begins.size() ? begins.get(i + 1).minusDays(1) : stay.to();
      profiles
          .on(id, from)
          .ifPresent(profile -> add(segments, programme, profile, unit, new DateSpan(from, to)));
    }
  }

  private static void add(
      List<Segment> segments, Programme programme, RuleProfile profile, Unit unit, DateSpan span) {
    if (!segments.isEmpty() && segments.getLast().profile.equals(profile)) {
      var last = segments.removeLast();
      segments.add(
          new Segment(profile, unit, new DateSpan(last.span.from(), span.to()), last.adopted));
    } else {
      segments.add(new Segment(profile, unit, span, span.from().isAfter(programme.start())));
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
