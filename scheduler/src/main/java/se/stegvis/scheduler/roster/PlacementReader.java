package se.stegvis.scheduler.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.UnitId;

/**
 * Reads the placements of one programme, and that they lie within it.
 *
 * @param trainee whose programme it is, null if the file does not say
 */
record PlacementReader(
    Reading reading,
    @Nullable String trainee,
    @Nullable LocalDate start,
    @Nullable LocalDate plannedEnd) {

  private static final int FULL = 100;

  List<Placement> read(Fields programme) {
    var placements = new ArrayList<Located<Placement>>();
    for (var fields : programme.objects("placements")) {
      var placement = placement(fields);
      fields.refuseOthers();
      if (placement != null) {
        placements.add(new Located<>(fields.place(), placement));
      }
    }
    var full = placements.stream().filter(each -> each.value().percent() == FULL).toList();
    Overlaps.in(full, Placement::dates, this::overlap);
    return placements.stream().map(Located::value).toList();
  }

  private @Nullable Placement placement(Fields fields) {
    var id = fields.text("id");
    reading.placements.declare(id, fields.place("id"));
    var unit = fields.text("unit");
    var dates = fields.closedSpan();
    if (dates != null) {
      checkWithin(fields, dates);
    }
    int percent = fields.numberOr("percent", 1, FULL, FULL);
    var supervisor = reading.optionalPerson(fields, "supervisor");
    if (supervisor != null && supervisor.value().equals(trainee)) {
      fields.mistake("supervisor", "the trainee cannot be the supervisor: name somebody else");
    }
    var registered = fields.optionalDay("registered");
    return id == null || unit == null || dates == null
        ? null
        : new Placement(
            new PlacementId(id), new UnitId(unit), dates, percent, supervisor, registered);
  }

  private void checkWithin(Fields fields, DateSpan dates) {
    if (start != null && dates.from().isBefore(start)) {
      fields.mistake(
          "from",
          "the placement begins %s, before the programme does (%s): correct one of them"
              .formatted(dates.from(), start));
    }
    if (plannedEnd != null && !dates.endsBefore(plannedEnd.plusDays(1))) {
      fields.mistake(
          "to",
          "the placement ends %s, after the programme does (%s): correct one of them"
              .formatted(dates.to(), plannedEnd));
    }
  }

  private void overlap(Located<Placement> earlier, Located<Placement> later) {
    reading.mistakes.add(
        later.place(),
        "overlaps %s, and both are of 100 percent: correct the dates or the percent"
            .formatted(earlier.place()));
  }
}
