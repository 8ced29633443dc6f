package se.stegvis.scheduler.roster;

import java.io.OutputStream;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a roster as the file that {@link RosterReader} reads to an equal one. Lists keep their
 * order, sets are sorted, and what has its default value is left out.
 */
public final class RosterWriter {

  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .build()
          .writerWithDefaultPrettyPrinter()
          .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

  /** Writes as it goes, and leaves closing the stream to the caller. */
  public void write(Roster roster, OutputStream out) {
    try (var generator = JSON.createGenerator(out)) {
      var json = new Json(generator);
      json.object(
          () -> {
            json.everyObject("people", roster.people(), person -> person(json, person));
            json.everyObject("units", roster.units(), unit -> unit(json, unit));
            var programmes = new ProgrammeWriter(json);
            json.everyObject("programmes", roster.programmes(), programmes::write);
          });
    }
  }

  private static void person(Json json, Person person) {
    json.text("id", person.id());
    json.text("name", person.name());
    json.text("email", person.email());
    json.text("entraId", person.entraId());
    if (person.language() != Language.SV) {
      json.text("language", person.language().locale());
    }
    json.texts("qualifications", person.qualifications().stream().sorted().toList());
  }

  private static void unit(Json json, Unit unit) {
    json.text("id", unit.id());
    json.text("name", unit.name());
    json.text("profile", unit.profile());
    json.text("profileFrom", unit.profileFrom());
    json.objects("roles", unit.roles(), role -> assignment(json, role));
    json.objects(
        "facts",
        unit.facts(),
        fact -> {
          json.text("evidence", fact.evidence());
          json.text("on", fact.on());
        });
    json.text("alertChannel", unit.alertChannel());
  }

  static void assignment(Json json, Assignment assignment) {
    json.text("role", assignment.role());
    json.text("person", assignment.person());
    json.span(assignment.during());
  }
}
