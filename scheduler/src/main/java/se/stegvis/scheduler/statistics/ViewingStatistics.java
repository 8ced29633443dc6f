package se.stegvis.scheduler.statistics;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.statistics.OwnAnswers.UnitMiddle;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitRecord;

/** Shows a handledare how they answer, beside the middle of their unit; nobody else sees it. */
public final class ViewingStatistics {

  /** How far back answers count. */
  public static final Period LOOKS_BACK = Period.ofMonths(12);

  private final Assessments assessments;
  private final TrainingRecords records;
  private final Profiles profiles;

  public ViewingStatistics(Assessments assessments, TrainingRecords records, Profiles profiles) {
    this.assessments = assessments;
    this.records = records;
    this.profiles = profiles;
  }

  public OwnAnswers of(PersonId reader, LocalDate today) {
    var answered = assessments.answeredBy(Set.of(reader), today.minus(LOOKS_BACK));
    var open = assessments.waitingFor(reader).stream().filter(Assessment::isAsked).toList();
    long longest =
        open.stream()
            .mapToLong(each -> ChronoUnit.DAYS.between(AnswerTimes.day(each.asked()), today))
            .max()
            .orElse(0);
    return new OwnAnswers(
        answered.size(),
        AnswerTimes.median(answered),
        open.size(),
        (int) longest,
        records.concerning(Set.of(reader)).stream()
            .flatMap(record -> supervisesIn(record, reader, today))
            .distinct()
            .flatMap(unit -> records.unit(unit).stream())
            .map(unit -> middle(unit, reader, today))
            .toList());
  }

  /** The home unit of those whose huvudansvariga handledare one is, and where one receives. */
  private static Stream<UnitId> supervisesIn(
      TrainingRecord record, PersonId reader, LocalDate today) {
    var home =
        isMainSupervisor(record.programme(), reader, today)
            ? record.homeOn(today).map(Unit::id).stream()
            : Stream.<UnitId>of();
    var receiving =
        record.programme().placements().stream()
            .filter(each -> reader.equals(each.supervisor()))
            .filter(each -> each.dates().contains(today))
            .map(Placement::unit);
    return Stream.concat(home, receiving);
  }

  private UnitMiddle middle(UnitRecord record, PersonId reader, LocalDate today) {
    int from = profiles.thresholds(record.unit().profile(), today).statisticsFrom().value();
    var supervisors = new HashSet<>(supervisors(record, today));
    supervisors.add(reader);
    var answered = assessments.answeredBy(supervisors, today.minus(LOOKS_BACK));
    return new UnitMiddle(
        record.unit().name(),
        from,
        AnswerTimes.ofPersons(answered, from),
        supervisors.size() < from ? OptionalDouble.empty() : open(supervisors));
  }

  private OptionalDouble open(Set<PersonId> supervisors) {
    var open = assessments.openRequests(supervisors, LocalDate.EPOCH);
    return AnswerTimes.middle(
        supervisors.stream().map(each -> (double) open.getOrDefault(each, 0)).toList());
  }

  /** The huvudansvariga handledare of those who belong to the unit today. */
  private static Set<PersonId> supervisors(UnitRecord record, LocalDate today) {
    return record.programmes().stream()
        .filter(each -> each.homeOn(today).filter(record.unit().id()::equals).isPresent())
        .flatMap(each -> each.roles().stream())
        .filter(each -> each.role() == Role.HH && each.during().contains(today))
        .map(Assignment::person)
        .collect(toUnmodifiableSet());
  }

  private static boolean isMainSupervisor(Programme programme, PersonId person, LocalDate today) {
    return programme.roles().stream()
        .anyMatch(
            each ->
                each.role() == Role.HH
                    && each.person().equals(person)
                    && each.during().contains(today));
  }
}
