package se.stegvis.bot.dialogue;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.GivenAssessment;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.concern.ConcernId;
import se.stegvis.scheduler.concern.Topic;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.risk.Backing;
import se.stegvis.scheduler.risk.Lack;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

/**
 * Who may open what about Fia, by the roles of the day. Bo is her huvudansvariga handledare until
 * 15 February 2027 and Bea since; Eva is handledare of her sidotjänstgöring until 31 January, and
 * for 30 days more; Cia is her studierektor, Lo that of another unit. All but Lo were told of it.
 */
final class RolesOfTodayTest {

  private static final ProgrammeId FIA = new ProgrammeId("p-fia");
  private static final PlacementId PL = new PlacementId("pl");
  private static final LocalDate BEGUN = LocalDate.of(2027, 1, 20);

  private final Clinic clinic = new Clinic();
  private Map<String, Map.Entry<String, Map<String, String>>> things = Map.of();

  @BeforeEach
  void everythingIsAboutThePlacement() {
    clinic.placeFiaWithEva();
    changeRoles();
    var matter = matter();
    clinic.matters.add(matter, Step.of(Step.What.RAISED, QuietHours.morningOf(BEGUN)));
    var plan = ActionPlan.begun(PlanId.random(), FIA, person("fia"), PL, person("bo"), BEGUN);
    clinic.plans.add(
        plan, PlanStep.of(PlanStep.What.BEGUN, person("bo"), QuietHours.morningOf(BEGUN)));
    var concern =
        Concern.raised(
            ConcernId.random(),
            new Topic(Concern.Kind.PLACEMENT, FIA, PL),
            person("eva"),
            BEGUN,
            Set.of(Area.COMMUNICATION),
            List.of());
    clinic.concerns.add(concern);
    var assessment = assessment();
    things =
        Map.of(
            "matter", Map.entry("matter.open", Map.of("t", matter.id().toString())),
            "plan", Map.entry("plan.open", Map.of("pl", plan.id().toString())),
            "concern", Map.entry("concern.open", Map.of("c", concern.id().toString())),
            "placement", Map.entry("placement.open", Map.of("p", "p-fia", "l", "pl")),
            "assessment", Map.entry("form.open", Map.of("a", assessment.id().toString())),
            "development", Map.entry("development.show", Map.of("p", "p-fia")));
  }

  @ParameterizedTest
  @CsvSource({
    // thing, 20 January, 2 March (the last of Eva's 30 days), 3 March
    "matter,      fia bo eva cia, fia eva cia,     fia cia",
    "plan,        fia bo eva cia, fia bea eva cia, fia bea cia",
    "concern,     fia eva,        fia bea eva,     fia bea eva", // who said it may take it back
    "placement,   fia bo eva cia, fia bea eva cia, fia bea cia",
    "assessment,  fia bo eva,     fia bea eva,     fia bea",
    "development, fia bo eva cia, fia bea eva cia, fia bea cia"
  })
  void aFormerHandledareAndAnotherUnitsStudierektorOpenNothing(
      String thing, String during, String lastDay, String after) {
    assertThat(open(thing, BEGUN)).isEqualTo(during);
    assertThat(open(thing, LocalDate.of(2027, 3, 2))).isEqualTo(lastDay);
    assertThat(open(thing, LocalDate.of(2027, 3, 3))).isEqualTo(after);
  }

  private String open(String thing, LocalDate day) {
    var press = things.get(thing);
    assertThat(press).isNotNull();
    return Stream.of("fia", "bo", "bea", "eva", "cia", "lo")
        .filter(who -> isOpened(press, who, day))
        .collect(joining(" "));
  }

  private boolean isOpened(
      Map.Entry<String, Map<String, String>> press, String who, LocalDate day) {
    var data = new HashMap<>(press.getValue());
    data.put("v", "1");
    return clinic.on(day).answer(new Incoming.Pressed(Clinic.sender(who), press.getKey(), data))
        instanceof Reply.Card;
  }

  private static Matter matter() {
    var told = Stream.of("fia", "bo", "eva", "cia").map(PersonId::new).toList();
    var signal =
        new Signal(
            new SignalKey(SignalKind.PLACEMENT_NO_MID, FIA.value(), "pl"),
            Level.NOTICE,
            new UnitId("onk"),
            FIA,
            person("fia"),
            PL,
            BEGUN,
            null,
            false,
            Lack.UNKNOWN,
            List.of(),
            new Backing("sas-boras", "1", "ST-rutin", null, null, Threshold.Mark.PROPOSAL),
            told);
    return Matter.of(signal, BEGUN).told(told, BEGUN);
  }

  /** Made by Dag, on the sidotjänstgöring. */
  private Assessment assessment() {
    var asked =
        GivenAssessment.of(FIA)
            .about(person("fia"))
            .from(person("dag"))
            .askedBy(person("fia"))
            .at(PL)
            .seen(BEGUN.toString())
            .asked(QuietHours.morningOf(BEGUN))
            .build();
    clinic.assessments.add(
        asked,
        se.stegvis.scheduler.assessment.Step.of(
            se.stegvis.scheduler.assessment.Step.What.ASKED, person("fia"), asked.asked()));
    clinic.assessments.keep(asked.sent(Answers.NONE, BEGUN, QuietHours.morningOf(BEGUN)));
    return asked;
  }

  private void changeRoles() {
    var before = clinic.records.roster();
    var third =
        new Unit(
            new UnitId("third"),
            "Medicinkliniken",
            "sas-boras",
            null,
            List.of(new Assignment(Role.SR, person("lo"), DateSpan.from(LocalDate.of(2024, 1, 1)))),
            List.of(),
            null);
    clinic.records.replace(
        new Roster(
            Stream.concat(
                    before.people().stream(), Stream.of("bea", "lo").map(RolesOfTodayTest::known))
                .toList(),
            Stream.concat(before.units().stream(), Stream.of(third)).toList(),
            before.programmes().stream()
                .map(each -> each.id().equals(FIA) ? handedOver(each) : each)
                .toList()));
  }

  private static Person known(String id) {
    return new Person(person(id), id, null, "entra-" + id, Language.SV, Set.of());
  }

  private static Programme handedOver(Programme programme) {
    var first = LocalDate.of(2026, 1, 1);
    var over = LocalDate.of(2027, 2, 15);
    return new Programme(
        programme.id(),
        programme.trainee(),
        programme.specialty(),
        programme.regulation(),
        programme.start(),
        programme.plannedEnd(),
        programme.units(),
        programme.fte(),
        List.of(
            new Assignment(Role.HH, person("bo"), new DateSpan(first, over)),
            new Assignment(Role.HH, person("bea"), DateSpan.from(over.plusDays(1)))),
        programme.pauses(),
        programme.placements(),
        programme.events());
  }

  private static PersonId person(String id) {
    return new PersonId(id);
  }
}
