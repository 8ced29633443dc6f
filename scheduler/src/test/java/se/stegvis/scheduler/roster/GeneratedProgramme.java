package se.stegvis.scheduler.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitStay;
import se.stegvis.scheduler.training.WorkingTime;

/** One ST-läkare of a generated region, who began some day from 2020 to 2026. */
record GeneratedProgramme(
    Person trainee, Programme programme, GeneratedUnit home, GeneratedUnit other) {

  private static final LocalDate FIRST_START = LocalDate.of(2020, 1, 1);
  private static final int STARTS = 6 * 365 + 200;

  static GeneratedProgramme of(
      int index, GeneratedUnit home, GeneratedUnit other, SplittableRandom random) {
    var trainee = new PersonId("st-" + index);
    var start = FIRST_START.plusDays(random.nextInt(STARTS));
    var supervisor = home.supervisor(random.nextInt(100));
    var placements = placements(index, start, other, random);
    var programme =
        new Programme(
            new ProgrammeId("p-" + index),
            trainee,
            "Onkologi",
            start.getYear() < 2022 ? Regulation.SOSFS_2015_8 : Regulation.HSLF_FS_2021_8,
            start,
            null,
            units(start, home, other, random),
            workingTimes(start, random),
            mainSupervisors(start, supervisor, home, random),
            pauses(start, random),
            placements,
            new GeneratedHistory(start, trainee, supervisor, home.director(), random)
                .events(placements));
    var person =
        new Person(trainee, "ST " + index, trainee + "@example.org", null, Language.SV, Set.of());
    return new GeneratedProgramme(person, programme, home, other);
  }

  TrainingRecord toRecord() {
    var people =
        Stream.of(Stream.of(trainee), home.staff().stream(), other.staff().stream())
            .flatMap(each -> each);
    return new TrainingRecord(
        programme,
        GeneratedRosters.byId(Stream.of(home.toUnit(), other.toUnit()), Unit::id),
        GeneratedRosters.byId(people, Person::id));
  }

  /** One in twenty changes units, and thereby the region, in the third year. */
  private static List<UnitStay> units(
      LocalDate start, GeneratedUnit home, GeneratedUnit other, SplittableRandom random) {
    var first = new UnitStay(home.id(), start);
    return random.nextInt(20) == 0
        ? List.of(first, new UnitStay(other.id(), start.plusYears(2)))
        : List.of(first);
  }

  /** One in four works less after the first year. */
  private static List<WorkingTime> workingTimes(LocalDate start, SplittableRandom random) {
    var full = new WorkingTime(100, start);
    return random.nextInt(4) == 0
        ? List.of(full, new WorkingTime(random.nextInt(5, 10) * 10, start.plusYears(1)))
        : List.of(full);
  }

  /** One in six gets another HH in the second year, some after a gap. */
  private static List<Assignment> mainSupervisors(
      LocalDate start, PersonId first, GeneratedUnit home, SplittableRandom random) {
    if (random.nextInt(6) > 0) {
      return List.of(new Assignment(Role.HH, first, DateSpan.from(start)));
    }
    var end = start.plusDays(random.nextInt(365, 700));
    var next = end.plusDays(random.nextInt(1, 30));
    return List.of(
        new Assignment(Role.HH, first, new DateSpan(start, end)),
        new Assignment(Role.HH, home.supervisor(random.nextInt(100)), DateSpan.from(next)));
  }

  /** One in three is on leave once. */
  private static List<DateSpan> pauses(LocalDate start, SplittableRandom random) {
    if (random.nextInt(3) > 0) {
      return List.of();
    }
    var from = start.plusDays(random.nextInt(60, 900));
    return List.of(new DateSpan(from, from.plusDays(random.nextInt(30, 270))));
  }

  /** A sidotjänstgöring in the second year, and one outside the region in the third. */
  private static List<Placement> placements(
      int index, LocalDate start, GeneratedUnit other, SplittableRandom random) {
    var first = start.plusDays(random.nextInt(365, 500));
    var second = start.plusDays(random.nextInt(750, 900));
    return List.of(
        new Placement(
            new PlacementId("p-" + index + "-1"),
            other.id(),
            new DateSpan(first, first.plusDays(random.nextInt(20, 200))),
            100,
            other.supervisor(random.nextInt(100)),
            null),
        new Placement(
            new PlacementId("p-" + index + "-2"),
            new UnitId("elsewhere"),
            new DateSpan(second, second.plusDays(random.nextInt(20, 200))),
            100,
            null,
            start));
  }
}
