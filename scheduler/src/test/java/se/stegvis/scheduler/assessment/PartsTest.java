package se.stegvis.scheduler.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.form.FormId;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenEvent;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.TrainingRecord;

/**
 * Anna at onk, whose SR is cia and VC dag: under fia until April and bo since May, with eva at a
 * sidotjänstgöring in the autumn. gun assessed her last spring, ove the spring before; hal never
 * met her.
 */
final class PartsTest {

  private static final Forms FORMS = ProductForms.load();
  private static final Form MINI_CEX = form("mini-cex");
  private static final Form TALK = form("handledarsamtal");
  private static final Form TO_TRAINEE = form("feedback-till-st");
  private static final Form BY_TRAINEE = form("sjalvvardering-st");
  private static final Form OF_MANY = form("msf360");
  private static final PlacementId AUTUMN = new PlacementId("autumn");
  private static final String IN_SUMMER = "2027-07-01";
  private static final String IN_AUTUMN = "2027-10-01";
  private static final List<String> ALL =
      List.of("anna", "bo", "cia", "dag", "eva", "fia", "gun", "hal", "ove");

  @Test
  void thoseWhoAreCloseMayAssessUnasked() {
    assertThat(mayBegin(MINI_CEX, IN_SUMMER)).containsExactly("bo", "cia", "dag", "gun");
    assertThat(mayBegin(MINI_CEX, IN_AUTUMN)).containsExactly("bo", "cia", "dag", "eva", "gun");
  }

  @Test
  void aFormerHandledareHasNoPartAnyMore() {
    assertThat(mayBegin(MINI_CEX, "2027-04-30")).contains("fia").doesNotContain("bo");
    assertThat(mayBegin(MINI_CEX, "2027-05-01")).contains("bo").doesNotContain("fia");
    assertThat(readers(MINI_CEX, "2027-04-30")).containsExactly("anna", "fia");
    assertThat(readers(MINI_CEX, "2027-05-01")).containsExactly("anna", "bo");
  }

  @Test
  void anAssessmentIsRecentForAYear() {
    assertThat(mayBegin(MINI_CEX, "2028-03-19")).contains("gun");
    assertThat(mayBegin(MINI_CEX, "2028-03-20")).doesNotContain("gun");
  }

  @Test
  void onlyTheHandledareMayFillInWhatIsTheirs() {
    assertThat(mayBegin(TO_TRAINEE, IN_AUTUMN)).containsExactly("bo");
    assertThat(mayBeginAt(AUTUMN, TO_TRAINEE)).containsExactly("eva");
    assertThat(mayBeginAt(new PlacementId("another"), TO_TRAINEE)).isEmpty();
  }

  @Test
  void onlyTheTraineeMayFillInWhatIsTheirs() {
    assertThat(mayBegin(BY_TRAINEE, IN_AUTUMN)).containsExactly("anna");
  }

  @Test
  void thoseWhoMeetMayWriteOfTheirTalk() {
    assertThat(mayBegin(TALK, IN_SUMMER)).containsExactly("anna", "bo");
    assertThat(mayBegin(TALK, IN_AUTUMN)).containsExactly("anna", "bo");
    assertThat(mayBeginAt(AUTUMN, TALK)).containsExactly("anna", "bo", "eva");
  }

  /** Eva has assessed her there; the sidotjänstgöring ends on 31 December. */
  @Test
  void afterAPlacementItsHandledareFillsInWhatIsOfItsEndForThirtyDaysAndNothingElse() {
    assertThat(evaBegins("2027-12-31")).contains("mini-cex", "iup", "slutbedomning");
    assertThat(evaBegins("2028-01-01"))
        .containsExactlyInAnyOrder("feedback-till-st", "slutbedomning", "handledarsamtal");
    assertThat(evaBegins("2028-01-30"))
        .containsExactlyInAnyOrder("feedback-till-st", "slutbedomning", "handledarsamtal");
    assertThat(evaBegins("2028-01-31")).isEmpty();
  }

  private static List<String> evaBegins(String today) {
    var parts = new Parts(annasAssessedByEva(), day(today));
    return FORMS.current().stream()
        .filter(
            form ->
                Stream.of(AUTUMN, null)
                    .anyMatch(placement -> parts.mayBegin(form, person("eva"), placement)))
        .map(form -> form.id().value())
        .toList();
  }

  @Test
  void nobodyBeginsWhatSeveralAreAskedForTogether() {
    assertThat(mayBegin(OF_MANY, IN_AUTUMN)).isEmpty();
  }

  @Test
  void anybodyButTheTraineeMayBeAskedToAssess() {
    var others = ALL.subList(1, ALL.size());

    assertThat(mayBeAsked(MINI_CEX)).isEqualTo(others);
    assertThat(mayBeAsked(OF_MANY)).isEqualTo(others);
  }

  @Test
  void onlyTheHandledareMayBeAskedForWhatIsTheirs() {
    var parts = parts(IN_AUTUMN);

    assertThat(mayBeAsked(TO_TRAINEE)).containsExactly("bo");
    assertThat(ALL)
        .filteredOn(id -> parts.mayBeAsked(TO_TRAINEE, person(id), AUTUMN))
        .containsExactly("eva");
  }

  @Test
  void nobodyIsAskedForWhatTheTraineeWritesOrBoth() {
    assertThat(mayBeAsked(BY_TRAINEE)).isEmpty();
    assertThat(mayBeAsked(TALK)).isEmpty();
  }

  @Test
  void theHandledareOfAPlacementReadsWhatIsOfItAndNothingElse() {
    assertThat(readers(MINI_CEX, IN_AUTUMN)).containsExactly("anna", "bo");
    assertThat(names(parts(IN_AUTUMN).readers(MINI_CEX, AUTUMN).stream()))
        .containsExactly("anna", "bo", "eva");
    assertThat(names(parts(IN_AUTUMN).readers(MINI_CEX, new PlacementId("another")).stream()))
        .containsExactly("anna", "bo");
  }

  @Test
  void nobodyReadsThroughARoleThatTheFormDoesNotName() {
    FORMS
        .current()
        .forEach(
            form ->
                assertThat(parts(IN_AUTUMN).readers(form, AUTUMN))
                    .doesNotContain(person("fia"), person("gun"), person("hal")));
    assertThat(readers(MINI_CEX, IN_AUTUMN)).doesNotContain("cia", "dag");
  }

  @Test
  void theClosestComeFirst() {
    assertThat(names(parts(IN_AUTUMN).closest().stream()))
        .containsExactly("bo", "eva", "gun", "cia", "dag");
  }

  @Test
  void aDayBelongsToThePlacementThatGoesOn() {
    assertThat(parts(IN_SUMMER).placementOn(day("2027-08-31"))).isEmpty();
    assertThat(parts(IN_SUMMER).placementOn(day("2027-09-01")))
        .hasValueSatisfying(placement -> assertThat(placement.id()).isEqualTo(AUTUMN));
    assertThat(parts(IN_SUMMER).placementOn(day("2028-01-01"))).isEmpty();
  }

  private static List<String> mayBegin(Form form, String today) {
    return ALL.stream().filter(id -> parts(today).mayBegin(form, person(id), null)).toList();
  }

  private static List<String> mayBeginAt(PlacementId placement, Form form) {
    return ALL.stream()
        .filter(id -> parts(IN_AUTUMN).mayBegin(form, person(id), placement))
        .toList();
  }

  private static List<String> mayBeAsked(Form form) {
    return ALL.stream().filter(id -> parts(IN_AUTUMN).mayBeAsked(form, person(id), null)).toList();
  }

  private static List<String> readers(Form form, String today) {
    return names(parts(today).readers(form, null).stream());
  }

  private static List<String> names(Stream<PersonId> people) {
    return people.map(PersonId::value).toList();
  }

  private static Parts parts(String today) {
    return new Parts(annas(), day(today));
  }

  private static TrainingRecord annas() {
    return given().toRecord();
  }

  private static TrainingRecord annasAssessedByEva() {
    return given()
        .happened(GivenEvent.assessment(Instrument.MINI_CEX, "2027-10-10", "eva").during("autumn"))
        .toRecord();
  }

  private static GivenProgramme given() {
    return Given.programme("p1")
        .of("anna")
        .under("sas-boras")
        .withMainSupervisor("fia", "2026-02-01", "2027-04-30")
        .withMainSupervisor("bo", "2027-05-01", "2031-07-31")
        .placedUnder("eva", "autumn", "elsewhere", "2027-09-01", "2027-12-31")
        .happened(GivenEvent.assessment(Instrument.MINI_CEX, "2026-03-20", "ove"))
        .happened(GivenEvent.assessment(Instrument.MINI_CEX, "2027-03-20", "gun"));
  }

  private static Form form(String id) {
    return FORMS.newest(new FormId(id)).orElseThrow();
  }
}
