package se.stegvis.scheduler.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.yaml.Mistake;

/** The text of a roster file in which everything is right, to be spoiled by tests. */
record RosterFile(String text) {

  private static final KnownNames NAMES =
      new KnownNames(
          Set.of("halland", "sas-boras"),
          Set.of(
              "iup.version",
              "iup.revision",
              "handledarsamtal",
              "assessment",
              "specialistkollegium",
              "avstamning",
              "upstartssamtal",
              "mittutvardering",
              "avslutningssamtal",
              "copies.sent",
              "spur.inspection",
              "slutbedomning",
              "st_kontrakt"));

  /** The example of the contract, with the people whom it only mentions. */
  static final RosterFile RIGHT =
      new RosterFile(
          """
          {
            "people": [
              {"id": "anna", "name": "Anna Lind", "email": "anna.lind@example.org",
               "entraId": "00000000-0000-0000-0000-0000000000a1",
               "language": "sv", "qualifications": ["SPECIALIST", "SUPERVISOR_TRAINING"]},
              {"id": "bo", "name": "Bo Åkesson", "email": null, "language": "en"},
              {"id": "cia", "name": "Cia"}, {"id": "dag", "name": "Dag"}, {"id": "eva", "name": "Eva"}
            ],
            "units": [
              {"id": "onk", "name": "Onkologen", "profile": "sas-boras", "profileFrom": null,
               "roles": [{"role": "SR", "person": "cia", "from": "2024-01-01", "to": null},
                         {"role": "VC", "person": "dag", "from": "2024-01-01"}],
               "facts": [{"evidence": "spur.inspection", "on": "2021-10-15"}],
               "alertChannel": null}
            ],
            "programmes": [
              {"id": "p1", "trainee": "anna", "specialty": "Onkologi",
               "regulation": "HSLF-FS 2021:8", "start": "2026-02-01", "plannedEnd": null,
               "units": [{"unit": "onk", "from": "2026-02-01"}],
               "fte": [{"percent": 80, "from": "2026-02-01"}],
               "roles": [{"role": "HH", "person": "bo", "from": "2026-02-01", "to": null}],
               "pauses": [{"from": "2026-03-01", "to": "2026-05-31"}],
               "placements": [
                 {"id": "pl1", "unit": "su-onk", "from": "2026-09-01", "to": "2027-02-28",
                  "percent": 100, "supervisor": "eva", "registered": "2026-06-01"}],
               "events": [
                 {"evidence": "iup.version", "on": "2026-07-31", "entered": "2026-08-02",
                  "signedBy": ["anna", "bo"], "approvedBy": ["cia"]},
                 {"evidence": "handledarsamtal", "on": "2026-03-10", "minutes": 60, "with": "bo",
                  "placement": null, "topics": ["placement"]},
                 {"evidence": "assessment", "on": "2026-03-20", "instrument": "MINI_CEX",
                  "assessor": "bo", "scale": "uk6", "overall": 4, "goals": ["STa4", "STc1"]},
                 {"evidence": "specialistkollegium", "on": "2026-11-15", "outcome": "i_fas"},
                 {"evidence": "upstartssamtal", "on": "2026-09-08", "placement": "pl1"}
               ]}
            ]
          }
          """);

  /** The same file with something written otherwise. */
  RosterFile with(String written, String otherwise) {
    assertThat(text).contains(written);
    return new RosterFile(text.replace(written, otherwise));
  }

  ReadRoster read() {
    return read(text.getBytes(UTF_8));
  }

  static ReadRoster read(byte[] bytes) {
    return new RosterReader(NAMES).read(new ByteArrayInputStream(bytes));
  }

  Roster roster() {
    return roster(read());
  }

  static Roster roster(ReadRoster read) {
    assertThat(read).isInstanceOf(ReadRoster.Read.class);
    return ((ReadRoster.Read) read).roster();
  }

  List<Mistake> mistakes() {
    return mistakes(read());
  }

  static List<Mistake> mistakes(ReadRoster read) {
    assertThat(read).isInstanceOf(ReadRoster.Wrong.class);
    return ((ReadRoster.Wrong) read).mistakes();
  }
}
