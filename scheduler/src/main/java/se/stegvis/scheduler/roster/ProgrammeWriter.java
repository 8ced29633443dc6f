package se.stegvis.scheduler.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.WorkingTime;

/** Writes one of the programmes. */
record ProgrammeWriter(Json json) {

  private static final int FULL = 100;

  void write(Programme programme) {
    json.text("id", programme.id());
    json.text("trainee", programme.trainee());
    json.text("specialty", programme.specialty());
    json.text("regulation", programme.regulation().title());
    json.text("start", programme.start());
    json.text("plannedEnd", programme.plannedEnd());
    json.objects(
        "units",
        programme.units(),
        stay -> {
          json.text("unit", stay.unit());
          json.text("from", stay.from());
        });
    if (!programme.fte().equals(List.of(new WorkingTime(FULL, programme.start())))) {
      json.objects("fte", programme.fte(), this::workingTime);
    }
    json.objects("roles", programme.roles(), role -> RosterWriter.assignment(json, role));
    json.objects("pauses", programme.pauses(), json::span);
    json.objects("placements", programme.placements(), this::placement);
    json.objects("events", programme.events(), this::event);
  }

  private void workingTime(WorkingTime time) {
    json.number("percent", time.percent());
    json.text("from", time.from());
  }

  private void placement(Placement placement) {
    json.text("id", placement.id());
    json.text("unit", placement.unit());
    json.span(placement.dates());
    json.number("percent", unless(FULL, placement.percent()));
    json.text("supervisor", placement.supervisor());
    json.text("registered", placement.registered());
  }

  private void event(Event event) {
    json.text("evidence", event.evidence());
    json.text("on", event.on());
    json.text("entered", unless(event.on(), event.entered()));
    json.texts("signedBy", sorted(event.signedBy()));
    json.texts("approvedBy", sorted(event.approvedBy()));
    json.number("minutes", event.minutes());
    json.text("with", event.with());
    json.text("placement", event.placement());
    json.texts("topics", event.topics().stream().sorted().toList());
    json.text("instrument", event.instrument());
    json.text("assessor", event.assessor());
    json.text("scale", event.scale());
    json.number("overall", event.overall());
    json.texts("goals", event.goals());
    json.text("outcome", event.outcome());
  }

  private static List<PersonId> sorted(Set<PersonId> people) {
    return people.stream().sorted(Comparator.comparing(PersonId::value)).toList();
  }

  private static <T> @Nullable T unless(T usual, T value) {
    return value.equals(usual) ? null : value;
  }
}
