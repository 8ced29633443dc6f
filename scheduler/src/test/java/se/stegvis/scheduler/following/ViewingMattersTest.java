package se.stegvis.scheduler.following;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.Given.day;
import static se.stegvis.scheduler.training.Given.person;
import static se.stegvis.scheduler.training.GivenEvent.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Step;
import se.stegvis.scheduler.profile.Move;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.reading.Reading;
import se.stegvis.scheduler.risk.Backing;
import se.stegvis.scheduler.risk.Lack;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.Rung;
import se.stegvis.scheduler.risk.Signal;
import se.stegvis.scheduler.risk.SignalKey;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenEvent;
import se.stegvis.scheduler.training.GivenProgramme;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.UnitId;

/** Who sees what: bo is HH, cia SR, dag VC, st the ST-läkare; eva supervises a placement. */
class ViewingMattersTest {

  private static final String DAY = "2026-05-04";

  private final GivenProgramme given =
      Given.programme("p1")
          .under("halland")
          .withMainSupervisor("bo", "2026-02-01", "2026-05-31")
          .withMainSupervisor("bea", "2026-06-01", "2030-01-01")
          .placedUnder("eva", "pl1", "kir", "2026-04-01", "2026-06-30");
  private final Followed followed = new Followed(given);

  @Test
  void lowRatingsAreForTheHandledareAndTheStLakareAndNobodyElse() {
    var low = new Followed(given.happened(low("2026-04-01")).happened(low("2026-04-20")));
    low.on(DAY);
    var matter = low.the(SignalKind.LOW_RATING);
    assertThat(sees(low, matter)).containsExactly("st", "bo");
    low.between("2026-05-05", "2026-05-31");
    assertThat(sees(low, low.the(SignalKind.LOW_RATING))).containsExactly("st", "bo");
  }

  @Test
  void whatIsSaidInConfidenceIsForTheStudierektorAndTheOneWhoSaidIt() {
    var matter = add(SignalKind.SUPERVISION, "cia");
    assertThat(sees(followed, matter)).containsExactly("st", "cia");
  }

  @Test
  void whoeverWasNotToldSeesNothingThoughTheyHaveAPart() {
    assertThat(sees(followed, add(SignalKind.TALK_OVERDUE, "st", "bo")))
        .containsExactly("st", "bo");
  }

  @Test
  void aFormerHandledareSeesNothingOfWhatTheyWereTold() {
    var matter = add(SignalKind.TALK_OVERDUE, "st", "bo");
    assertThat(followed.sees("bo", matter, "2026-05-31")).isTrue();
    assertThat(followed.sees("bo", matter, "2026-06-01")).isFalse();
    assertThat(followed.viewing.open(person("bo"), day("2026-06-01"))).isEmpty();
  }

  @Test
  void aFormerHandledareWhoHasARoleInAReceivingUnitSeesNothingEither() {
    var matter = add(SignalKind.TALK_OVERDUE, "st", "bo");
    followed.records.replace(
        given.movingTo(Given.unit("kir").with(Role.CH, "bo"), "2029-01-01").toRoster());
    assertThat(followed.sees("bo", matter, "2026-06-01")).isFalse();
  }

  @Test
  void everyReadingBySomebodyElseIsNotedOnceADayAlsoOfAList() {
    var matter = add(SignalKind.TALK_OVERDUE, "st", "bo", "cia");
    followed.viewing.opened(matter.id(), person("bo"), day(DAY));
    followed.viewing.opened(matter.id(), person("bo"), day(DAY));
    followed.viewing.opened(matter.id(), person("st"), day(DAY));
    followed.viewing.noted(followed.viewing.open(person("cia"), day(DAY)));
    followed.viewing.noted(followed.viewing.open(person("st"), day(DAY)));
    assertThat(followed.readings.of(person("st")))
        .extracting(Reading::reader)
        .containsExactlyInAnyOrder(person("bo"), person("cia"));
  }

  @Test
  void whoeverIsToBeToldIsNotAdvisedToTellThemselves() {
    var world = new Followed(Given.programme("p1").under("vastmanland").withMainSupervisor("bo"));
    var matter = add(world, "vastmanland", SignalKind.TALK_OVERDUE, "st", "bo", "cia");
    world.handling.askForPlan(world.press("cia", matter, DAY));
    assertThat(moves(world, matter, "bo")).containsExactly(Move.TELL);
    assertThat(moves(world, matter, "cia")).isEmpty();
  }

  private static List<Move> moves(Followed world, Matter matter, String who) {
    return world.viewing.view(matter.id(), person(who), day(DAY)).orElseThrow().next().stream()
        .map(Rung::move)
        .toList();
  }

  private static List<String> sees(Followed world, Matter matter) {
    return Stream.of("st", "bo", "cia", "dag", "eva")
        .filter(who -> world.sees(who, matter, DAY))
        .toList();
  }

  private static GivenEvent low(String on) {
    return assessment(Instrument.MINI_CEX, on, "bo").rated(2);
  }

  private Matter add(SignalKind kind, String... told) {
    return add(followed, "halland", kind, told);
  }

  private static Matter add(Followed world, String profile, SignalKind kind, String... told) {
    var people = Stream.of(told).map(PersonId::new).toList();
    var signal =
        new Signal(
            new SignalKey(kind, "p1", "1"),
            Level.RISK,
            new UnitId("onk"),
            Followed.P1,
            person("st"),
            null,
            day(DAY),
            null,
            false,
            Lack.UNKNOWN,
            List.of(),
            new Backing(profile, "1", "ST-rutin", null, null, Threshold.Mark.PROPOSAL),
            people);
    var matter = Matter.of(signal, day(DAY)).told(people, day(DAY));
    world.matters.add(matter, Step.of(Step.What.RAISED, QuietHours.morningOf(day(DAY))));
    return matter;
  }
}
