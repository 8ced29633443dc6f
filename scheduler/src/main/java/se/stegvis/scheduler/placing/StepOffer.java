package se.stegvis.scheduler.placing;

import java.util.List;
import java.util.stream.Stream;
import se.stegvis.scheduler.assessment.Parts;
import se.stegvis.scheduler.due.EndDocuments;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.placement.PlacementStep;
import se.stegvis.scheduler.placing.PlacementView.Line;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.reminder.DoneForm;
import se.stegvis.scheduler.training.PersonId;

/** What one person can do with the steps of a sidotjänstgöring. */
record StepOffer(Placed placed, Forms forms, PersonId reader) {

  private static final String ASSESSMENT = "assessment";

  Line of(PlacementStep step) {
    var obligation = step.obligation();
    if (obligation == null || !obligation.isUndone()) {
      return new Line(step, List.of(), List.of(), false, false);
    }
    var lacking = step.documents().stream().filter(each -> !isFiled(each, step)).toList();
    var itself = fillable(step.rule().evidence().anyOf().stream());
    return new Line(
        step,
        lacking,
        hasBegun()
            ? Stream.concat(itself.stream(), fillable(lacking.stream()).stream()).toList()
            : List.of(),
        itself.isEmpty() && saysDone(obligation),
        step.rule().evidence().anyOf().contains(ASSESSMENT) && asks());
  }

  private boolean hasBegun() {
    return !placed.placement().start().isAfter(placed.today());
  }

  private boolean isFiled(String document, PlacementStep step) {
    var events = placed.record().programme().events();
    return events.stream()
        .filter(each -> each.evidence().equals(document))
        .filter(each -> placed.placement().id().equals(each.placement()))
        .anyMatch(each -> !isOfEnd(step) || EndDocuments.isOne(each, events.stream()));
  }

  private static boolean isOfEnd(PlacementStep step) {
    return step.rule().demand() instanceof Demand.PlacementEnd;
  }

  private List<Form> fillable(Stream<String> names) {
    var parts = new Parts(placed.record(), placed.today());
    return names
        .flatMap(name -> forms.proving(name).stream())
        .filter(form -> form.instrument() == null)
        .filter(form -> parts.mayBegin(form, reader, placed.placement().id()))
        .toList();
  }

  private boolean saysDone(Obligation obligation) {
    return DoneForm.of(obligation).isPresent() && obligation.remind().contains(reader);
  }

  /** The ST-läkare asks the handledare for an assessment; the handledare makes one. */
  private boolean asks() {
    var supervisor = placed.placement().supervisor();
    return supervisor != null
        && placed.placement().dates().contains(placed.today())
        && (reader.equals(placed.trainee()) || reader.equals(supervisor));
  }
}
