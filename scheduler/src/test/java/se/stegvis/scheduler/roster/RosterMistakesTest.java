package se.stegvis.scheduler.roster;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.roster.RosterFile.RIGHT;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.scheduler.yaml.Mistake;

class RosterMistakesTest {

  private static final String P = "$.programmes[0]";

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "name": "Cia"                | "nam": "Cia"                    | $.people[2]                    | no field "nam" here: remove it or use one of id, name, email
          "name": "Cia"                | "nam": "Cia"                    | $.people[2].name               | is missing: add it
          "name": "Cia"                | "name": "Cia", "name": "C"      | $.people[2]                    | "name" comes twice
          "name": "Cia"                | "name": 5                       | $.people[2].name               | must be a text in quotation marks, not number
          "name": "Cia"                | "name": " "                     | $.people[2].name               | is empty
          "name": "Cia"                | "name": "Ci\\u0000a"            | $.people[2].name               | type "Ci?a" anew
          "name": "Cia"                | "name": "Cia", "language": "fi" | $.people[2].language           | "fi" is no known language: use one of en, sv
          {"id": "eva", "name": "Eva"} | {"id": "bo", "name": "Eva"}     | $.people[4].id                 | "bo" is taken at $.people[1].id already
          {"id": "eva", "name": "Eva"} | 17                              | $.people[4]                    | must be an object
          "language": "en"             | "entraId": "00000000-0000-0000-0000-0000000000A1" | $.people[1].entraId | is taken at $.people[0].entraId already
          ["SPECIALIST",               | ["DOCTOR",                      | $.people[0].qualifications[0]  | "DOCTOR" is no known qualification: use one of DIRECTOR_TRAINING, SPECIALIST
          ["SPECIALIST", "SUPERVISOR_TRAINING"] | "SPECIALIST"           | $.people[0].qualifications     | must be a list in […], not a text
          "profile": "sas-boras"       | "profile": "skane"              | $.units[0].profile             | "skane" is no known profile: use one of halland, sas-boras
          "role": "SR"                 | "role": "SRR"                   | $.units[0].roles[0].role       | "SRR" is no known role: use one of CH, HH
          "person": "dag"              | "person": "cai"                 | $.units[0].roles[1].person     | no person "cai" in "people"
          , "person": "dag"            | ``                              | $.units[0].roles[1].person     | nobody holds this role
          "2021-10-15"                 | "1926-10-15"                    | $.units[0].facts[0].on         | 1926-10-15 lies outside 1990 to 2100
          "2021-10-15"                 | "2101-01-01"                    | $.units[0].facts[0].on         | outside 1990 to 2100
          "2021-10-15"                 | "2021-02-29"                    | $.units[0].facts[0].on         | no day 2021-02-29 in the calendar
          "2021-10-15"                 | "15/10 2021"                    | $.units[0].facts[0].on         | "15/10 2021" is not a date: write it like 2026-02-01
          "spur.inspection"            | "spurr.inspection"              | $.units[0].facts[0].evidence   | did you mean spur.inspection?
          "programmes": [              | "programs": [], "programmes": [ | $                              | no field "programs" here
          "units": [{"unit"            | "units": [{"unti"               | $.programmes[0].units[0]       | no field "unti" here: remove it or use one of unit, from
          """)
  void ofPeopleAndUnits(String written, String otherwise, String place, String what) {
    assertThat(RIGHT.with(written, otherwise == null ? "" : otherwise).mistakes())
        .anySatisfy(mistake -> assertMistake(mistake, place, what));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "trainee": "anna"          | "trainee": "ann"           | .trainee                | no person "ann"
          "HSLF-FS 2021:8"           | "HSLF-FS 2021:9"           | .regulation             | use one of HSLF-FS 2021:8, SOSFS 2015:8
          "plannedEnd": null         | "plannedEnd": "2026-01-31" | .plannedEnd             | before the start 2026-02-01
          {"unit": "onk",            | {"unit": "kir",            | .units[0].unit          | no unit "kir" in "units"
          "unit": "onk", "from": "2026-02-01" | "unit": "onk", "from": "2026-03-01" | .units[0].from | after the programme (2026-02-01)
          "percent": 80              | "percent": 0               | .fte[0].percent         | "0" is not between 1 and 100
          "percent": 80              | "percent": 80.5            | .fte[0].percent         | must be a whole number
          "percent": 80              | "percent": 99999999999999  | .fte[0].percent         | is not between 1 and 100
          {"percent": 80, "from": "2026-02-01"} | {"from": "2026-02-01"}, {"from": "2026-02-01"} | .fte[1].from | in the order of its dates
          "role": "HH"               | "role": "ST"               | .roles[0].role          | ST is implied by "trainee": remove
          "role": "HH"               | "role": "H"                | .roles[0].role          | H is implied by the "supervisor" of a placement
          "role": "HH", "person": "bo" | "role": "HH", "person": "anna" | .roles[0].person  | the trainee cannot be the own HH
          "to": "2026-05-31"         | "to": "2026-02-28"         | .pauses[0].to           | the end 2026-02-28 lies before the start 2026-03-01
          {"from": "2026-03-01"      | {"from": "2026-05-31"}, {"from": "2026-03-01" | .pauses[0] | overlaps $.programmes[0].pauses[1]
          "from": "2026-09-01"       | "from": "2026-01-31"       | .placements[0].from     | before the programme does (2026-02-01)
          "plannedEnd": null         | "plannedEnd": "2027-02-27" | .placements[0].to       | after the programme does (2027-02-27)
          "to": "2027-02-28",        | ``                         | .placements[0].to       | is missing
          "supervisor": "eva"        | "supervisor": "anna"       | .placements[0].supervisor | the trainee cannot be the supervisor
          "supervisor": "eva"        | "supervisor": "eve"        | .placements[0].supervisor | no person "eve"
          {"id": "pl1"               | {"id": "pl1", "unit": "x", "from": "2026-08-01", "to": "2026-08-02"}, {"id": "pl1" | .placements[1].id | "pl1" is taken
          {"id": "pl1"               | {"id": "pl0", "unit": "x", "from": "2026-08-01", "to": "2026-09-01"}, {"id": "pl1" | .placements[1]    | overlaps $.programmes[0].placements[0]
          "signedBy": ["anna", "bo"] | "signedBy": ["anna", "bob"] | .events[0].signedBy[1] | no person "bob"
          "approvedBy": ["cia"]      | "approvedBy": ["cai"]      | .events[0].approvedBy[0] | no person "cai"
          "entered": "2026-08-02"    | "entered": "2026-07-30"    | .events[0].entered      | before it happened on 2026-07-31
          "evidence": "iup.version"  | "evidence": "iup"          | .events[0].evidence     | did you mean iup.revision, iup.version?
          "evidence": "iup.version"  | "evidence": "xyz"          | .events[0].evidence     | use one that the profiles name
          "minutes": 60              | "minutes": 1441            | .events[1].minutes      | is not between 0 and 1440
          "minutes": 60              | "minutes": -1              | .events[1].minutes      | is not between 0 and 1440
          "with": "bo"               | "with": "bob"              | .events[1].with         | no person "bob"
          "MINI_CEX"                 | "MINICEX"                  | .events[2].instrument   | "MINICEX" is no known instrument: use one of CBD
          "assessor": "bo"           | "assessor": "anna"         | .events[2].assessor     | the trainee cannot be the assessor
          "overall": 4               | "overall": 7               | .events[2].overall      | "7" is not between 1 and 6
          "placement": "pl1"         | "placement": "pl2"         | .events[4].placement    | no placement "pl2": use one of pl1
          """)
  void ofProgrammes(String written, String otherwise, String place, String what) {
    assertThat(RIGHT.with(written, otherwise == null ? "" : otherwise).mistakes())
        .anySatisfy(mistake -> assertMistake(mistake, P + place, what));
  }

  @Test
  void twoMainSupervisorsAtOnce() {
    assertThat(withAnotherRole("HH", "eva", "2026-05-15").mistakes())
        .singleElement()
        .satisfies(
            mistake ->
                assertMistake(
                    mistake, P + ".roles[1]", "eva and bo ($.programmes[0].roles[0]) are both HH"));
  }

  @Test
  void theSamePersonTwiceInARole() {
    assertThat(withAnotherRole("HH", "bo", "2026-05-15").mistakes())
        .singleElement()
        .satisfies(mistake -> assertMistake(mistake, P + ".roles[1]", "bo holds HH at " + P));
  }

  @Test
  void aMainSupervisorMayFollowAnotherTheDayAfter() {
    var file =
        RIGHT.with(
            "\"from\": \"2026-02-01\", \"to\": null}]",
            "\"from\": \"2026-02-01\", \"to\": \"2026-05-15\"},"
                + " {\"role\": \"HH\", \"person\": \"eva\", \"from\": \"2026-05-16\"}]");

    assertThat(file.roster().programmes().getFirst().roles()).hasSize(2);
  }

  @Test
  void areAllToldAtOnceInTheOrderOfTheFile() {
    var file =
        RIGHT
            .with("\"id\": \"anna\"", "\"id\": \"anna\", \"age\": 30")
            .with("\"SR\"", "\"SRR\"")
            .with("\"trainee\": \"anna\"", "\"trainee\": \"ann\"")
            .with("\"minutes\": 60", "\"minutes\": 6000");

    assertThat(file.mistakes())
        .extracting(Mistake::place)
        .containsExactly(
            "$.people[0]", "$.units[0].roles[0].role", P + ".events[1].minutes", P + ".trainee");
  }

  @Test
  void ofAPlacementAreNotBlamedOnItsEvents() {
    assertThat(RIGHT.with("\"to\": \"2027-02-28\"", "\"to\": \"2026-08-01\"").mistakes())
        .extracting(Mistake::place)
        .containsExactly(P + ".placements[0].to");
  }

  @Test
  void areCountedBeyondTwoHundred() {
    var people = IntStream.range(0, 1000).mapToObj(i -> "{\"id\": \"p" + i + "\"}");
    var file = new RosterFile("{\"people\": [" + people.collect(joining(",")) + "]}");

    assertThat(file.mistakes()).hasSize(201);
    assertThat(file.mistakes().getLast().what()).startsWith("800 more mistakes");
  }

  private static RosterFile withAnotherRole(String role, String person, String from) {
    return RIGHT.with(
        "\"from\": \"2026-02-01\", \"to\": null}]",
        "\"from\": \"2026-02-01\"}, {\"role\": \"%s\", \"person\": \"%s\", \"from\": \"%s\"}]"
            .formatted(role, person, from));
  }

  private static void assertMistake(Mistake mistake, String place, String what) {
    assertThat(mistake.place()).isEqualTo(place);
    assertThat(mistake.what()).contains(what);
  }
}
