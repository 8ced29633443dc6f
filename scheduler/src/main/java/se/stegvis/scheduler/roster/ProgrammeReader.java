package se.stegvis.scheduler.roster;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitStay;
import se.stegvis.scheduler.training.WorkingTime;

/** Reads one of the programmes. */
record ProgrammeReader(Reading reading) {

  private static final int FULL = 100;

  private static final Vocabulary<Regulation> REGULATIONS =
      Vocabulary.of("regulation", Regulation.values(), Regulation::title);

  @Nullable Programme read(Fields fields) {
    var id = fields.text("id");
    reading.programmes.declare(id, fields.place("id"));
    var trainee = reading.person(fields, "trainee");
    var specialty = fields.text("specialty");
    var regulation = fields.word("regulation", REGULATIONS);
    var start = fields.day("start");
    var plannedEnd = plannedEnd(fields, start);
    var units = units(fields, start);
    var fte = fte(fields, start);
    var roles = roles(fields, trainee);
    var pauses = pauses(fields);
    var name = trainee == null ? null : trainee.value();
    var placements = new PlacementReader(reading, name, start, plannedEnd).read(fields);
    var events = new EventReader(reading, name, placementIds(fields)).read(fields);
    fields.refuseOthers();
    return id == null || trainee == null || specialty == null || regulation == null || start == null
        ? null
        : new Programme(
            new ProgrammeId(id),
            trainee,
            specialty,
            regulation,
            start,
            plannedEnd,
            units,
            fte,
            roles,
            pauses,
            placements,
            events);
  }

  private static @Nullable LocalDate plannedEnd(Fields fields, @Nullable LocalDate start) {
    var end = fields.optionalDay("plannedEnd");
    if (end != null && start != null && end.isBefore(start)) {
      fields.mistake(
          "plannedEnd",
          "the end %s lies before the start %s: correct one of them".formatted(end, start));
      return null;
    }
    return end;
  }

  private List<UnitStay> units(Fields programme, @Nullable LocalDate start) {
    var stays = new ArrayList<Located<UnitStay>>();
    for (var fields : programme.objects("units")) {
      var unit = fields.text("unit");
      reading.units.refer(unit, fields.place("unit"));
      var from = fields.day("from");
      fields.refuseOthers();
      if (unit != null && from != null) {
        stays.add(new Located<>(fields.place("from"), new UnitStay(new UnitId(unit), from)));
      }
    }
    checkOrder(stays, UnitStay::from);
    if (!stays.isEmpty() && start != null && stays.getFirst().value().from().isAfter(start)) {
      reading.mistakes.add(
          stays.getFirst().place(),
          "the first unit begins after the programme (%s): correct one of them".formatted(start));
    }
    return stays.stream().map(Located::value).toList();
  }

  private List<WorkingTime> fte(Fields programme, @Nullable LocalDate start) {
    var times = new ArrayList<Located<WorkingTime>>();
    for (var fields : programme.objects("fte")) {
      var percent = fields.numberOr("percent", 1, FULL, FULL);
      var from = fields.day("from");
      fields.refuseOthers();
      if (from != null) {
        times.add(new Located<>(fields.place("from"), new WorkingTime(percent, from)));
      }
    }
    checkOrder(times, WorkingTime::from);
    return times.isEmpty() && start != null
        ? List.of(new WorkingTime(FULL, start))
        : times.stream().map(Located::value).toList();
  }

  private <T> void checkOrder(List<Located<T>> items, Function<T, LocalDate> from) {
    for (int i = 1; i < items.size(); i++) {
      var before = from.apply(items.get(i - 1).value());
      var day = from.apply(items.get(i).value());
      if (!day.isAfter(before)) {
        reading.mistakes.add(
            items.get(i).place(),
            "%s does not come after %s: put the list in the order of its dates"
                .formatted(day, before));
      }
    }
  }

  private List<Assignment> roles(Fields fields, @Nullable PersonId trainee) {
    var roles = new AssignmentReader(reading).read(fields);
    for (var role : roles) {
      if (role.value().role() == Role.HH && role.value().person().equals(trainee)) {
        reading.mistakes.add(
            role.place().field("person"),
            "the trainee cannot be the own HH: name somebody else or remove the role");
      }
    }
    return roles.stream().map(Located::value).toList();
  }

  private List<DateSpan> pauses(Fields programme) {
    var pauses = new ArrayList<Located<DateSpan>>();
    for (var fields : programme.objects("pauses")) {
      var span = fields.span();
      fields.refuseOthers();
      if (span != null) {
        pauses.add(new Located<>(fields.place(), span));
      }
    }
    Overlaps.in(
        pauses,
        Function.identity(),
        (earlier, later) ->
            reading.mistakes.add(
                later.place(), "overlaps " + earlier.place() + ": join the two or shorten one"));
    return pauses.stream().map(Located::value).toList();
  }

  /** Also those of placements that are wrong in other ways, lest their events be blamed. */
  private static LinkedHashSet<String> placementIds(Fields programme) {
    return programme.peek("placements", "id").collect(toCollection(LinkedHashSet::new));
  }
}
