package se.stegvis.scheduler.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.stegvis.scheduler.calendar.DateSpan;

/**
 * A roster that uses every field: anna (p1) at onk with bo as HH, on placement at kir under eva;
 * fia (p2) at kir. cia is SR of onk, dag was VC of it, gun is SR of kir. hal has no part in
 * anything.
 */
public final class SampleRoster {

  public static final PersonId ANNA = new PersonId("anna");
  public static final PersonId BO = new PersonId("bo");
  public static final PersonId CIA = new PersonId("cia");
  public static final PersonId DAG = new PersonId("dag");
  public static final PersonId EVA = new PersonId("eva");
  public static final PersonId FIA = new PersonId("fia");
  public static final PersonId GUN = new PersonId("gun");
  public static final PersonId HAL = new PersonId("hal");
  public static final UnitId ONK = new UnitId("onk");
  public static final UnitId KIR = new UnitId("kir");
  public static final ProgrammeId P1 = new ProgrammeId("p1");
  public static final ProgrammeId P2 = new ProgrammeId("p2");
  public static final PlacementId PL1 = new PlacementId("pl1");

  public static final Event IUP =
      new Event(
          "iup.version",
          day("2026-07-31"),
          day("2026-08-02"),
          Set.of(ANNA, BO),
          Set.of(CIA),
          null,
          null,
          null,
          Set.of(),
          null,
          null,
          null,
          null,
          List.of(),
          null);

  private SampleRoster() {}

  public static Roster roster() {
    return new Roster(people(), List.of(onk(), kir()), List.of(p2(), p1()));
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static List<Person> people() {
    return List.of(
        new Person(
            HAL, "Hal Ek", null, "00000000-0000-0000-0000-0000000000C1", Language.SV, Set.of()),
        new Person(
            ANNA,
            "Anna Lind",
            "anna.lind@example.org",
            "00000000-0000-0000-0000-0000000000a1",
            Language.EN,
            Set.of()),
        person(BO, Qualification.SPECIALIST, Qualification.SUPERVISOR_TRAINING),
        person(CIA, Qualification.DIRECTOR_TRAINING),
        person(DAG),
        person(EVA, Qualification.SPECIALIST),
        person(FIA),
        person(GUN));
  }

  private static Person person(PersonId id, Qualification... qualifications) {
    return new Person(id, "Åsa " + id, null, null, Language.SV, Set.of(qualifications));
  }

  private static Unit onk() {
    return new Unit(
        ONK,
        "Onkologen",
        "sas-boras",
        day("2024-01-01"),
        List.of(
            new Assignment(Role.VC, DAG, new DateSpan(day("2020-01-01"), day("2025-12-31"))),
            new Assignment(Role.SR, CIA, DateSpan.from(day("2024-01-01")))),
        List.of(
            new Fact("spur.inspection", day("2021-10-15")),
            new Fact("spur.inspection", day("2016-10-15"))),
        "19:onk@thread.tacv2");
  }

  private static Unit kir() {
    return new Unit(
        KIR,
        "Kirurgen",
        null,
        null,
        List.of(new Assignment(Role.SR, GUN, DateSpan.from(day("2024-01-01")))),
        List.of(),
        null);
  }

  private static Programme p1() {
    return new Programme(
        P1,
        ANNA,
        "Onkologi",
        Regulation.HSLF_FS_2021_8,
        day("2026-02-01"),
        day("2031-07-31"),
        List.of(new UnitStay(ONK, day("2026-02-01"))),
        List.of(new WorkingTime(100, day("2026-02-01")), new WorkingTime(80, day("2027-02-01"))),
        List.of(
            new Assignment(Role.HH, BO, DateSpan.from(day("2026-05-01"))),
            new Assignment(Role.HH, FIA, new DateSpan(day("2026-02-01"), day("2026-04-30")))),
        List.of(new DateSpan(day("2026-03-01"), day("2026-05-31"))),
        List.of(
            new Placement(
                PL1,
                KIR,
                new DateSpan(day("2026-09-01"), day("2027-02-28")),
                80,
                EVA,
                day("2026-06-01")),
            new Placement(
                new PlacementId("pl2"),
                new UnitId("su-onk"),
                new DateSpan(day("2027-03-01"), day("2027-04-30")),
                100,
                null,
                null)),
        List.of(talk(), IUP, assessment(), Event.of("upstartssamtal", day("2026-09-08"))));
  }

  private static Programme p2() {
    return new Programme(
        P2,
        FIA,
        "Kirurgi",
        Regulation.SOSFS_2015_8,
        day("2022-02-01"),
        null,
        List.of(new UnitStay(KIR, day("2022-02-01"))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Event talk() {
    return new Event(
        "handledarsamtal",
        day("2026-09-10"),
        day("2026-09-10"),
        Set.of(),
        Set.of(),
        60,
        BO,
        PL1,
        Set.of("placement", "iup"),
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }

  private static Event assessment() {
    return new Event(
        "assessment",
        day("2026-03-20"),
        day("2026-03-21"),
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        Set.of(),
        Instrument.MINI_CEX,
        BO,
        "uk6",
        4,
        List.of("STc1", "STa4"),
        "i_fas");
  }
}
