package se.stegvis.bot.card;

import static se.stegvis.bot.card.Digests.ANNA;
import static se.stegvis.bot.card.Digests.BO;
import static se.stegvis.bot.card.Digests.PER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.placing.PlacementGone;
import se.stegvis.scheduler.placing.PlacementView;
import se.stegvis.scheduler.placing.ViewingPlacements;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.reading.InMemoryReadings;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reminder.InMemoryReminders;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.UnitId;

/** Anna's sidotjänstgöring with Per by Region Örebro län's routine; Bo supervises her at home. */
final class PlacementSamples {

  static final RuleId START_TALK = new RuleId("ORE-06");
  static final RuleId END_TALK = new RuleId("ORE-12");

  private static final LocalDate EARLY = LocalDate.of(2026, 9, 5);
  private static final LocalDate MIDDLE = LocalDate.of(2026, 11, 20);
  private static final LocalDate NEAR_ITS_END = LocalDate.of(2027, 2, 20);
  private static final ProgrammeId P1 = new ProgrammeId("p1");
  private static final PlacementId ID = new PlacementId("pl1");
  private static final Placement PLACEMENT =
      new Placement(
          ID,
          new UnitId("lung"),
          new DateSpan(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28)),
          100,
          PER.id(),
          LocalDate.of(2026, 6, 1));

  private final Language language;

  PlacementSamples(Language language) {
    this.language = language;
  }

  PlacementView ofTrainee() {
    return view(ANNA, EARLY);
  }

  /** In the middle, when an assessment is suggested. */
  PlacementView ofSupervisor() {
    return view(PER, MIDDLE);
  }

  PlacementView nearItsEnd() {
    return view(PER, NEAR_ITS_END);
  }

  /** The receiving unit's studierektor, who names the handledare. */
  PlacementView ofReceivingUnit() {
    return view(Digests.KIM, EARLY);
  }

  PlacementGone cancelled() {
    return new PlacementGone(
        language, new PlacementGone.Cancelled(ANNA, "Lungkliniken", PLACEMENT.dates()));
  }

  PlacementGone gone() {
    return new PlacementGone(language, null);
  }

  PlacementCard.Beginning beginning() {
    return new PlacementCard.Beginning(P1, ANNA);
  }

  PlacementAddress blank() {
    return PlacementAddress.of(P1, new PlacementId("new"), null);
  }

  private PlacementView view(Person reader, LocalDate today) {
    var home =
        Given.programme("p1")
            .of(ANNA.id().value())
            .under("orebro")
            .withMainSupervisor(BO.id().value())
            .placed(PLACEMENT)
            .toRoster();
    var lung = Given.unit("lung").with(Role.SR, Digests.KIM.id().value()).toUnit();
    var people = Stream.of(ANNA, BO, PER, Digests.KIM).map(this::speaking).toList();
    var met = Event.of("upstartssamtal", LocalDate.of(2026, 9, 8)).withPlacement(ID);
    var reviewed = Event.of("mittutvardering", LocalDate.of(2026, 11, 27)).withPlacement(ID);
    var fed = Event.of("feedback_fran_st", LocalDate.of(2027, 2, 18)).withPlacement(ID);
    var happened = Stream.of(met, reviewed, fed).filter(each -> !each.on().isAfter(today)).toList();
    var records =
        new InMemoryTrainingRecords(
            new Roster(
                people,
                Stream.concat(home.units().stream(), Stream.of(lung)).toList(),
                List.of(home.programmes().getFirst().withEvents(happened))));
    return new ViewingPlacements(
            records,
            ProductProfiles.load(),
            ProductForms.load(),
            new InMemoryReminders(),
            new NotingReadings(new InMemoryReadings(), records))
        .view(ID, reader.id(), today)
        .orElseThrow();
  }

  private Person speaking(Person person) {
    return new Person(person.id(), person.name(), null, null, language, Set.of());
  }
}
