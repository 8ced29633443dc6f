package se.stegvis.persistence.training;

import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Fact;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitStay;
import se.stegvis.scheduler.training.WorkingTime;

/** The rows of the values of a roster, as they are written. */
final class Rows {

  private Rows() {}

  static Row of(Person person) {
    return new Row()
        .text("id", person.id())
        .text("name", person.name())
        .text("email", person.email())
        .text("entra_id", person.entraId())
        .text("language", person.language().name())
        .texts("qualifications", Columns.sortedArray(person.qualifications()));
  }

  static Row of(Unit unit) {
    return new Row()
        .text("id", unit.id())
        .text("name", unit.name())
        .text("profile", unit.profile())
        .date("profile_from", unit.profileFrom())
        .text("alert_channel", unit.alertChannel());
  }

  static Row of(Programme programme) {
    return new Row()
        .text("id", programme.id())
        .text("trainee_id", programme.trainee())
        .text("specialty", programme.specialty())
        .text("regulation", programme.regulation().name())
        .date("starts", programme.start())
        .date("planned_end", programme.plannedEnd());
  }

  static Row of(Assignment assignment) {
    return of(assignment.during())
        .text("role", assignment.role().name())
        .text("person_id", assignment.person());
  }

  static Row of(DateSpan span) {
    return new Row().date("starts", span.from()).date("ends", span.to());
  }

  static Row of(Fact fact) {
    return new Row().text("evidence", fact.evidence()).date("happened", fact.on());
  }

  static Row of(UnitStay stay) {
    return new Row().text("unit_id", stay.unit()).date("starts", stay.from());
  }

  static Row of(WorkingTime time) {
    return new Row().number("percent", time.percent()).date("starts", time.from());
  }

  static Row of(Placement placement) {
    return of(placement.dates())
        .text("id", placement.id())
        .text("unit_id", placement.unit())
        .number("percent", placement.percent())
        .text("supervisor_id", placement.supervisor())
        .date("registered", placement.registered());
  }

  static Row of(Event event) {
    var instrument = event.instrument();
    return new Row()
        .text("evidence", event.evidence())
        .date("happened", event.on())
        .date("entered", event.entered())
        .texts("signed_by", Columns.sortedArray(event.signedBy()))
        .texts("approved_by", Columns.sortedArray(event.approvedBy()))
        .number("minutes", event.minutes())
        .text("with_person", event.with())
        .text("placement_id", event.placement())
        .texts("topics", Columns.sortedArray(event.topics()))
        .text("instrument", instrument == null ? null : instrument.name())
        .text("assessor", event.assessor())
        .text("scale", event.scale())
        .number("overall", event.overall())
        .texts("goals", Columns.array(event.goals()))
        .text("outcome", event.outcome());
  }
}
