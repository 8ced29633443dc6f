package se.stegvis.persistence.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.EventOrigin;
import se.stegvis.scheduler.training.Fact;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.SaidPlacement;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

/** Writes people, units and programmes, each with all that belongs to it in place of the old. */
final class WritingRosters {

  private static final int CHUNK = 500;
  private static final List<String> PARTS_OF_UNITS = List.of("unit_role", "unit_fact");
  private static final List<String> PARTS_OF_PROGRAMMES =
      List.of("programme_unit", "working_time", "programme_role", "pause", "placement", "event");

  private final Batches batches;

  WritingRosters(Batches batches) {
    this.batches = batches;
  }

  void write(Roster roster) {
    // All the old goes first: a placement may have moved from one of the programmes to another.
    inChunks(roster.units()).forEach(this::clearUnits);
    inChunks(roster.programmes()).forEach(this::clearProgrammes);
    inChunks(roster.people()).forEach(this::writePeople);
    inChunks(roster.units()).forEach(this::writeUnits);
    inChunks(roster.programmes()).forEach(this::writeProgrammes);
  }

  void append(ProgrammeId programme, int position, Event event) {
    batches.insert("event", List.of(owned(Rows.of(event), "programme_id", programme, position)));
  }

  /** Puts other events in place of all that the roster told of a programme. */
  void rewrite(ProgrammeId programme, List<Event> events) {
    batches.clear("event", "programme_id", new String[] {programme.value()});
    batches.insert("event", owned(events, Rows::of, "programme_id", programme));
  }

  void file(ProgrammeId programme, EventOrigin origin, Event event) {
    batches.insert(
        "filed_event",
        List.of(Rows.of(event).text("programme_id", programme).id("origin", origin.value())));
  }

  /** In place of what was said of the same placement before. */
  void say(ProgrammeId programme, SaidPlacement said) {
    batches.insertOrChange(
        "said_placement",
        List.of(
            Rows.of(said.placement())
                .text("programme_id", programme)
                .date("said_on", said.on())
                .truth("cancelled", said.cancelled())));
  }

  void unfile(EventOrigin origin) {
    batches.delete("filed_event", "origin", origin.value());
  }

  void append(UnitId unit, int position, Fact fact) {
    batches.insert("unit_fact", List.of(owned(Rows.of(fact), "unit_id", unit, position)));
  }

  private void clearUnits(List<Unit> units) {
    var ids = Columns.array(units.stream().map(Unit::id).toList());
    PARTS_OF_UNITS.forEach(table -> batches.clear(table, "unit_id", ids));
  }

  private void clearProgrammes(List<Programme> programmes) {
    var ids = Columns.array(programmes.stream().map(Programme::id).toList());
    PARTS_OF_PROGRAMMES.forEach(table -> batches.clear(table, "programme_id", ids));
  }

  private void writePeople(List<Person> people) {
    batches.insertOrChange("person", people.stream().map(Rows::of).toList());
  }

  private void writeUnits(List<Unit> units) {
    batches.insertOrChange("unit", units.stream().map(Rows::of).toList());
    ofUnits("unit_role", units, Unit::roles, Rows::of);
    ofUnits("unit_fact", units, Unit::facts, Rows::of);
  }

  private void writeProgrammes(List<Programme> programmes) {
    batches.insertOrChange("programme", programmes.stream().map(Rows::of).toList());
    ofProgrammes("programme_unit", programmes, Programme::units, Rows::of);
    ofProgrammes("working_time", programmes, Programme::fte, Rows::of);
    ofProgrammes("programme_role", programmes, Programme::roles, Rows::of);
    ofProgrammes("pause", programmes, Programme::pauses, Rows::of);
    ofProgrammes("placement", programmes, Programme::placements, Rows::of);
    ofProgrammes("event", programmes, Programme::events, Rows::of);
  }

  private <P> void ofUnits(
      String table, List<Unit> units, Function<Unit, List<P>> parts, Function<P, Row> row) {
    var rows = new ArrayList<Row>();
    units.forEach(unit -> rows.addAll(owned(parts.apply(unit), row, "unit_id", unit.id())));
    batches.insert(table, rows);
  }

  private <P> void ofProgrammes(
      String table,
      List<Programme> programmes,
      Function<Programme, List<P>> parts,
      Function<P, Row> row) {
    var rows = new ArrayList<Row>();
    programmes.forEach(
        programme ->
            rows.addAll(owned(parts.apply(programme), row, "programme_id", programme.id())));
    batches.insert(table, rows);
  }

  private static <P> List<Row> owned(
      List<P> parts, Function<P, Row> row, String column, Object owner) {
    var rows = new ArrayList<Row>();
    for (var part : parts) {
      rows.add(owned(row.apply(part), column, owner, rows.size()));
    }
    return rows;
  }

  private static Row owned(Row row, String column, Object owner, int position) {
    return row.text(column, owner).number("position", position);
  }

  private static <T> Stream<List<T>> inChunks(List<T> all) {
    return all.stream().gather(Gatherers.windowFixed(CHUNK));
  }
}
