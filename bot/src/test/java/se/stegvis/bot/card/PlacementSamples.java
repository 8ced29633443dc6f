package se.stegvis.bot.card;

import static se.stegvis.bot.card.Digests.ANNA;
import static se.stegvis.bot.card.Digests.BO;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.placement.PlacementCourse;
import se.stegvis.scheduler.placing.PlacementView;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.UnitId;

/** A sidotjänstgöring of Anna's by Region Örebro län's routine, three weeks into it. */
final class PlacementSamples {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
  private static final ProgrammeId P1 = new ProgrammeId("p1");
  private static final Placement PLACEMENT =
      new Placement(
          new PlacementId("pl1"),
          new UnitId("su-lung"),
          new DateSpan(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28)),
          100,
          BO.id(),
          LocalDate.of(2026, 6, 1));

  private final Language language;

  PlacementSamples(Language language) {
    this.language = language;
  }

  PlacementView ofTrainee() {
    return view(ANNA, true);
  }

  PlacementView ofSupervisor() {
    return view(BO, false);
  }

  PlacementCard.Beginning beginning() {
    return new PlacementCard.Beginning(P1, ANNA);
  }

  PlacementAddress blank() {
    return new PlacementAddress(P1, new PlacementId("new"), null);
  }

  private PlacementView view(Person reader, boolean arranges) {
    var record =
        Given.programme("p1")
            .of(ANNA.id().value())
            .under("orebro")
            .withMainSupervisor("cia")
            .placed(PLACEMENT)
            .toRecord();
    var programme = record.programme();
    var met = Event.of("upstartssamtal", LocalDate.of(2026, 9, 8)).withPlacement(PLACEMENT.id());
    var due =
        Due.of(
            ProductProfiles.load(),
            new TrainingRecord(programme.withEvents(List.of(met)), record.units(), record.people()),
            DAY);
    return new PlacementView(
        P1,
        PLACEMENT,
        ANNA,
        "Lungkliniken",
        BO,
        PlacementCourse.of(PLACEMENT, due),
        ProductForms.load().proving("feedback_fran_st").stream().toList(),
        reader,
        language,
        arranges,
        DAY);
  }
}
