package se.stegvis.scheduler.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Fact;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

/** Reads one of the units. */
record UnitReader(Reading reading) {

  @Nullable Unit read(Fields fields) {
    var id = fields.text("id");
    reading.units.declare(id, fields.place("id"));
    var name = fields.text("name");
    var profile = fields.optionalWord("profile", reading.profiles);
    var profileFrom = fields.optionalDay("profileFrom");
    if (profileFrom != null && !fields.has("profile")) {
      fields.mistake("profileFrom", "a day without a profile: add \"profile\" or remove the day");
    }
    var roles = new AssignmentReader(reading).read(fields).stream().map(Located::value).toList();
    var facts = facts(fields);
    var alertChannel = fields.optionalText("alertChannel");
    fields.refuseOthers();
    return id == null || name == null
        ? null
        : new Unit(new UnitId(id), name, profile, profileFrom, roles, facts, alertChannel);
  }

  private List<Fact> facts(Fields unit) {
    var facts = new ArrayList<Fact>();
    for (var fields : unit.objects("facts")) {
      var evidence = fields.word("evidence", reading.evidence);
      var on = fields.day("on");
      fields.refuseOthers();
      if (evidence != null && on != null) {
        facts.add(new Fact(evidence, on));
      }
    }
    return facts;
  }
}
