package se.stegvis.scheduler.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.due.Due;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.form.Forms;
import se.stegvis.scheduler.form.ProductForms;
import se.stegvis.scheduler.profile.ProductProfiles;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reminder.ReminderSteps;
import se.stegvis.scheduler.reminder.Timeline;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.risk.SignalTimeline;
import se.stegvis.scheduler.risk.Signals;
import se.stegvis.scheduler.risk.Watched;
import se.stegvis.scheduler.roster.KnownNames;
import se.stegvis.scheduler.roster.ReadRoster;
import se.stegvis.scheduler.roster.RosterReader;
import se.stegvis.scheduler.training.Roster;

/**
 * A roster of one unit and one ST-läkare, written as the file that an administrator would write:
 * Anna is the ST-läkare, Bo her huvudansvarig handledare, Cia studierektor, Dag verksamhetschef,
 * Eva handledare at a unit elsewhere.
 */
final class Clinic {

  static final Profiles PROFILES = ProductProfiles.load();
  static final Forms FORMS = ProductForms.load();

  private final String profile;
  private final String start;
  private String regulation = "SOSFS 2015:8";
  private String boQualifications = "\"SPECIALIST\", \"SUPERVISOR_TRAINING\"";
  private @Nullable String profileFrom;
  private final List<String> mainSupervisors = new ArrayList<>();
  private final List<String> events = new ArrayList<>();
  private final List<String> pauses = new ArrayList<>();
  private final List<String> placements = new ArrayList<>();
  private final List<String> facts = new ArrayList<>();
  private final List<String> moves = new ArrayList<>();
  private int percent = 100;

  private Clinic(String profile, String start) {
    this.profile = profile;
    this.start = start;
  }

  static Clinic under(String profile, String start) {
    return new Clinic(profile, start);
  }

  Clinic regulation(String title) {
    regulation = title;
    return this;
  }

  Clinic untrainedMainSupervisor() {
    boQualifications = "\"SPECIALIST\"";
    return this;
  }

  Clinic profileFrom(String day) {
    profileFrom = day;
    return this;
  }

  Clinic mainSupervisor(String person, String from, @Nullable String to) {
    mainSupervisors.add(
        """
        {"role": "HH", "person": "%s", "from": "%s", "to": %s}\
        """
            .formatted(person, from, quoted(to)));
    return this;
  }

  /** Moves Anna to the unit at Halland on a day. */
  Clinic movedToHalland(String from) {
    moves.add(
        """
        {"unit": "elsewhere", "from": "%s"}\
        """
            .formatted(from));
    return this;
  }

  Clinic event(String evidence, String on, String... more) {
    var fields = new ArrayList<String>();
    fields.add("\"evidence\": \"" + evidence + "\"");
    fields.add("\"on\": \"" + on + "\"");
    fields.addAll(List.of(more));
    events.add("{" + String.join(", ", fields) + "}");
    return this;
  }

  Clinic assessments(String... days) {
    for (var day : days) {
      event("assessment", day, "\"instrument\": \"MINI_CEX\"", "\"assessor\": \"bo\"");
    }
    return this;
  }

  Clinic pause(String from, String to) {
    pauses.add("{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to));
    return this;
  }

  Clinic placement(String id, String from, String to, String... more) {
    var extra = more.length == 0 ? "" : ", " + String.join(", ", more);
    placements.add(
        """
        {"id": "%s", "unit": "kirurgen", "from": "%s", "to": "%s", "percent": 100,
         "supervisor": "eva"%s}\
        """
            .formatted(id, from, to, extra));
    return this;
  }

  Clinic fact(String evidence, String on) {
    facts.add("{\"evidence\": \"%s\", \"on\": \"%s\"}".formatted(evidence, on));
    return this;
  }

  Clinic percent(int percentOfFullTime) {
    percent = percentOfFullTime;
    return this;
  }

  /** Everything that is due on a day. */
  List<Obligation> due(String on) {
    var roster = roster();
    var day = LocalDate.parse(on);
    return Stream.concat(
            roster.trainingRecords().flatMap(record -> Due.of(PROFILES, record, day).stream()),
            roster.unitRecords().flatMap(record -> Due.of(PROFILES, record, day).stream()))
        .toList();
  }

  /** The one obligation of a rule that is undone on a day, or else its last. */
  Obligation due(String rule, String on) {
    var all = all(rule, on);
    return all.stream().filter(Obligation::isUndone).findFirst().orElseGet(all::getLast);
  }

  List<Obligation> all(String rule, String on) {
    return due(on).stream().filter(each -> each.key().rule().value().equals(rule)).toList();
  }

  /** What a rule would have had said from one day to another, as "day step to". */
  List<String> said(String rule, String from, String to) {
    var roster = roster();
    return new Timeline(PROFILES, new ReminderSteps(new WorkingDays()))
            .play(
                roster.trainingRecords().toList(),
                roster.unitRecords().toList(),
                LocalDate.parse(from),
                LocalDate.parse(to))
            .stream()
            .filter(entry -> entry.obligation().key().rule().value().equals(rule))
            .map(
                entry ->
                    "%s %s %s %s"
                        .formatted(
                            entry.on(), entry.step().kind(), entry.step().period(), entry.to()))
            .toList();
  }

  /** Every signal of a day. */
  List<Signal> signals(String on) {
    var roster = roster();
    var day = LocalDate.parse(on);
    return Stream.concat(
            roster
                .trainingRecords()
                .flatMap(record -> Signals.of(PROFILES, FORMS, Watched.of(record), day).stream()),
            roster.unitRecords().flatMap(record -> Signals.of(PROFILES, record, day).stream()))
        .toList();
  }

  List<Signal> signals(SignalKind kind, String on) {
    return signals(on).stream().filter(each -> each.key().kind() == kind).toList();
  }

  /** What would have been signalled of a kind, as "day level to", or "day closed". */
  List<String> signalled(SignalKind kind, String from, String to) {
    var roster = roster();
    return new SignalTimeline(PROFILES, FORMS, new WorkingDays())
            .play(
                roster.trainingRecords().toList(),
                roster.unitRecords().toList(),
                LocalDate.parse(from),
                LocalDate.parse(to))
            .stream()
            .filter(entry -> entry.signal().key().kind() == kind)
            .map(
                entry ->
                    entry.on()
                        + " "
                        + (entry.closed()
                            ? "closed"
                            : entry.signal().level() + " " + entry.signal().tell()))
            .toList();
  }

  Roster roster() {
    var names = KnownNames.of(PROFILES);
    var read = new RosterReader(names).read(new ByteArrayInputStream(json().getBytes(UTF_8)));
    return switch (read) {
      case ReadRoster.Read(var roster) -> roster;
      case ReadRoster.Wrong wrong -> throw new AssertionError(wrong.toString());
    };
  }

  private String json() {
    if (mainSupervisors.isEmpty()) {
      mainSupervisor("bo", start, null);
    }
    var stays = new ArrayList<String>();
    stays.add("{\"unit\": \"home\", \"from\": \"%s\"}".formatted(start));
    stays.addAll(moves);
    return """
    {
      "people": [
        {"id": "anna", "name": "Anna Lind", "language": "sv"},
        {"id": "bo", "name": "Bo Ek", "qualifications": [%s]},
        {"id": "bea", "name": "Bea Alm", "qualifications": ["SPECIALIST", "SUPERVISOR_TRAINING"]},
        {"id": "cia", "name": "Cia Dahl",
         "qualifications": ["SPECIALIST", "SUPERVISOR_TRAINING", "DIRECTOR_TRAINING"]},
        {"id": "dag", "name": "Dag Berg", "qualifications": ["SPECIALIST"]},
        {"id": "eva", "name": "Eva Falk", "qualifications": ["SPECIALIST", "SUPERVISOR_TRAINING"]}
      ],
      "units": [
        {"id": "home", "name": "Hemmakliniken", "profile": "%s", "profileFrom": %s,
         "roles": [{"role": "SR", "person": "cia", "from": "2020-01-01"},
                   {"role": "VC", "person": "dag", "from": "2020-01-01"}],
         "facts": [%s]},
        {"id": "elsewhere", "name": "Kliniken i Halland", "profile": "halland",
         "roles": [{"role": "SR", "person": "cia", "from": "2020-01-01"},
                   {"role": "VC", "person": "dag", "from": "2020-01-01"}]}
      ],
      "programmes": [
        {"id": "p1", "trainee": "anna", "specialty": "Onkologi", "regulation": "%s",
         "start": "%s", "units": [%s], "fte": [{"percent": %d, "from": "%s"}],
         "roles": [%s], "pauses": [%s], "placements": [%s], "events": [%s]}
      ]
    }
    """
        .formatted(
            boQualifications,
            profile,
            quoted(profileFrom),
            String.join(", ", facts),
            regulation,
            start,
            String.join(", ", stays),
            percent,
            start,
            String.join(", ", mainSupervisors),
            String.join(", ", pauses),
            String.join(", ", placements),
            String.join(", ", events));
  }

  private static String quoted(@Nullable String value) {
    return value == null ? "null" : "\"" + value + "\"";
  }
}
