package se.stegvis.scheduler.statistics;

import static java.util.stream.Collectors.toMap;
import static se.stegvis.scheduler.training.Given.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stegvis.scheduler.assessment.GivenAssessment;
import se.stegvis.scheduler.assessment.InMemoryAssessments;
import se.stegvis.scheduler.assessment.Step;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.GivenUnit;
import se.stegvis.scheduler.training.InMemoryTrainingRecords;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;

/**
 * The unit onk with so many ST-läkare, st1 and on, each with a huvudansvarig handledare of their
 * own, hh1 and on, since 1 January 2026; Cia is studierektor and Dag verksamhetschef. The unit med
 * has Ulla for studierektor, and nobody else.
 */
final class Department {

  static final GivenUnit ONK =
      Given.unit("onk").under("sas-boras").with(Role.SR, "cia").with(Role.VC, "dag");
  private static final GivenUnit MED = Given.unit("med").under("sas-boras").with(Role.SR, "ulla");

  final InMemoryAssessments assessments = new InMemoryAssessments();
  final InMemoryTrainingRecords records;

  private Department(Roster roster) {
    records = new InMemoryTrainingRecords(roster);
  }

  static Department of(int trainees) {
    return of(trainees, UnaryOperator.identity());
  }

  /** With what has happened to each of them. */
  static Department of(int trainees, UnaryOperator<GivenProgramme> happened) {
    return new Department(
        merged(
            IntStream.rangeClosed(1, trainees)
                .mapToObj(
                    each ->
                        happened
                            .apply(
                                Given.programme("p" + each)
                                    .of("st" + each)
                                    .in(ONK)
                                    .startingOn("2026-01-01")
                                    .withMainSupervisor("hh" + each))
                            .toRoster())
                .toList()));
  }

  private static Roster merged(List<Roster> rosters) {
    Map<?, Person> people =
        Stream.concat(
                rosters.stream().flatMap(each -> each.people().stream()),
                Given.programme("x").in(MED).toRoster().people().stream())
            .filter(each -> !each.id().value().equals("st"))
            .collect(toMap(Person::id, each -> each, (one, _) -> one, LinkedHashMap::new));
    return new Roster(
        List.copyOf(people.values()),
        List.<Unit>of(ONK.toUnit(), MED.toUnit()),
        rosters.stream().flatMap(each -> each.programmes().stream()).toList());
  }

  /** Somebody was asked on a day by the ST-läkare of p1, and answered so many days later. */
  void answered(String who, String asked, int days) {
    var request = asked(who, asked);
    var at = noon(LocalDate.parse(asked).plusDays(days));
    assessments.keep(
        assessments
            .find(request.build().id())
            .orElseThrow()
            .sent(Answers.NONE, LocalDate.parse(asked), at));
  }

  /** Somebody was asked on a day, and has not answered. */
  GivenAssessment asked(String who, String asked) {
    var given =
        GivenAssessment.of(new ProgrammeId("p1"))
            .about(person("st1"))
            .from(person(who))
            .askedBy(person("st1"))
            .asked(noon(LocalDate.parse(asked)));
    var assessment = given.build();
    assessments.add(assessment, Step.of(Step.What.ASKED, assessment.askedBy(), assessment.asked()));
    return given;
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(QuietHours.STOCKHOLM).toInstant();
  }
}
