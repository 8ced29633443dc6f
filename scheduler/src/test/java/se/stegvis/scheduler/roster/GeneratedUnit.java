package se.stegvis.scheduler.roster;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Fact;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;

/** One unit of a generated region: a studierektor, a verksamhetschef, ten handledare. */
record GeneratedUnit(int number) {

  static final List<String> PROFILES =
      List.of("halland", "jonkoping", "orebro", "vastmanland", "sas-boras");

  private static final int SUPERVISORS = 10;
  private static final LocalDate OPENED = LocalDate.of(2015, 1, 1);

  UnitId id() {
    return new UnitId("unit-" + number);
  }

  PersonId supervisor(int chosen) {
    return new PersonId(id() + "-handledare-" + chosen % SUPERVISORS);
  }

  PersonId director() {
    return new PersonId(id() + "-studierektor");
  }

  Unit toUnit() {
    return new Unit(
        id(),
        "Klinik " + number,
        PROFILES.get(number % PROFILES.size()),
        null,
        List.of(
            new Assignment(Role.SR, director(), DateSpan.from(OPENED)),
            new Assignment(Role.VC, head(), DateSpan.from(OPENED))),
        List.of(new Fact("spur.inspection", LocalDate.of(2020 + number % 5, 10, 15))),
        null);
  }

  List<Person> staff() {
    return Stream.concat(
            Stream.of(director(), head()),
            IntStream.range(0, SUPERVISORS).mapToObj(this::supervisor))
        .map(GeneratedUnit::specialist)
        .toList();
  }

  private PersonId head() {
    return new PersonId(id() + "-verksamhetschef");
  }

  private static Person specialist(PersonId id) {
    return new Person(
        id,
        "Specialist " + id,
        id + "@example.org",
        null,
        Language.SV,
        EnumSet.allOf(Qualification.class));
  }
}
