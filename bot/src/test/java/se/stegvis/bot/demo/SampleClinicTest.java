package se.stegvis.bot.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.training.Belonging;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitRecord;

/** The sample clinic is read as any roster, and has something to show on its first morning. */
class SampleClinicTest {

  private static final Profiles PROFILES = ProductProfiles.load();
  private static final Roster CLINIC = new ShownRoster(null).read(PROFILES);
  private static final LocalDate FIRST_MORNING = new DemoSettings(null, null).start().toLocalDate();

  private final Cast cast = Cast.of(CLINIC, FIRST_MORNING);

  @Test
  void hasTheAskedForPeople() {
    var byRole = cast.members().stream().collect(groupingBy(SampleClinicTest::role, counting()));

    assertThat(byRole).isEqualTo(Map.of("ST", 8L, "HH", 4L, "H", 1L, "SR", 2L, "VC", 2L));
  }

  @Test
  void isOfTwoRegionsAndSendsPeopleToAUnitOutside() {
    assertThat(CLINIC.units())
        .extracting(unit -> Objects.requireNonNullElse(unit.profile(), "-"))
        .containsExactlyInAnyOrder("sas-boras", "halland", "-");
    assertThat(cast.channels()).hasSize(2);
  }

  @Test
  void everybodyCanBeRecognised() {
    assertThat(CLINIC.people())
        .extracting(Person::entraId)
        .doesNotHaveDuplicates()
        .doesNotContainNull();
  }

  @Test
  void aHandledareHasFourStLakare() {
    var followed =
        CLINIC.programmes().stream()
            .flatMap(programme -> programme.roles().stream())
            .filter(
                assigned -> assigned.role() == Role.HH && assigned.during().contains(FIRST_MORNING))
            .collect(groupingBy(assigned -> assigned.person().value(), counting()));

    assertThat(followed).containsEntry("bjorn", 4L);
    assertThat(dueFor("bjorn"))
        .extracting(Obligation::trainee)
        .contains(id("anna"), id("daniel"), id("fatima"), id("ingrid"));
  }

  @Test
  void aHandledareIsUntrained() {
    assertThat(CLINIC.people())
        .filteredOn(person -> person.id().equals(id("karin")))
        .noneMatch(person -> person.qualifications().contains(Qualification.SUPERVISOR_TRAINING));
    assertThat(rulesFor("karin")).contains("SAS-28");
  }

  @Test
  void eachStLakareHasTheirOwnTrouble() {
    assertThat(statesFor("elsa")).as("new, no IUP yet").containsEntry("HAL-01", State.OPEN);
    assertThat(statesFor("oskar")).as("IUP unsigned").containsEntry("HAL-01", State.OVERDUE);
    assertThat(statesFor("daniel")).as("too few assessed").containsEntry("SAS-05", State.OVERDUE);
    assertThat(statesFor("fatima")).as("no talk away").containsEntry("SAS-04", State.OVERDUE);
    assertThat(statesFor("gustav")).as("half time").containsEntry("SAS-01", State.OPEN);
    assertThat(statesFor("anna")).as("on track").doesNotContainValue(State.OVERDUE);
    assertThat(statesFor("ingrid")).as("near the end").containsEntry("SAS-44", State.OPEN);
    assertThat(statesFor("hanna")).as("on leave").isEmpty();
  }

  @Test
  void theStudierektorIsNotFlooded() {
    assertThat(dueFor("cia")).filteredOn(each -> each.state() == State.OVERDUE).hasSizeLessThan(6);
  }

  private static String role(Cast.Member member) {
    return String.valueOf(member.role());
  }

  private static Map<String, State> statesFor(String person) {
    return dueFor(person).stream()
        .collect(toMap(each -> each.key().rule().value(), Obligation::state, (one, _) -> one));
  }

  private static List<String> rulesFor(String person) {
    return dueFor(person).stream().map(each -> each.key().rule().value()).toList();
  }

  private static List<Obligation> dueFor(String person) {
    var people = CLINIC.people().stream().collect(toMap(Person::id, Function.identity()));
    var units = CLINIC.units().stream().collect(toMap(Unit::id, Function.identity()));
    var belongings = CLINIC.programmes().stream().map(Belonging::of).toList();
    return Stream.concat(
            CLINIC.programmes().stream()
                .map(programme -> new TrainingRecord(programme, units, people))
                .flatMap(record -> Due.of(PROFILES, record, FIRST_MORNING).stream()),
            CLINIC.units().stream()
                .map(unit -> new UnitRecord(unit, belongings, people))
                .flatMap(record -> Due.of(PROFILES, record, FIRST_MORNING).stream()))
        .filter(Obligation::isUndone)
        .filter(each -> each.remind().contains(id(person)))
        .toList();
  }

  private static PersonId id(String value) {
    return new PersonId(value);
  }
}
