package se.stegvis.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.training.UnitStay;

class CastTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-07-20");
  private static final LocalDate EARLIER = LocalDate.parse("2024-01-01");
  private static final String CONVERSATION = "19:onk@thread.tacv2";

  private static final Person CIA = person("cia");
  private static final Person BO = person("bo");
  private static final Person ANNA = person("anna");
  private static final Person EVA = person("eva");

  private final Cast cast = Cast.of(roster(), TODAY);

  @Test
  void showsStLakareFirstThenHandledareThenTheOthers() {
    assertThat(cast.members()).extracting(Cast.Member::person).containsExactly(ANNA, BO, CIA, EVA);
  }

  @Test
  void showsEachWithTheirMostTellingRoleAndWhereTheyAre() {
    assertThat(cast.members())
        .contains(
            new Cast.Member(ANNA, Role.ST, "Onkologen"),
            new Cast.Member(BO, Role.HH, "Onkologen"),
            new Cast.Member(CIA, Role.SR, "Onkologen"),
            new Cast.Member(EVA, null, null));
  }

  @Test
  void findsTheChatOfAConversationAndOfAThreadInIt() {
    assertThat(cast.chatOf("a:anna")).contains(new ChatId("anna"));
    assertThat(cast.chatOf(CONVERSATION)).contains(new ChatId("channel:onk"));
    assertThat(cast.chatOf(CONVERSATION + ";messageid=1")).contains(new ChatId("channel:onk"));
    assertThat(cast.chatOf("a:nobody")).isEmpty();
  }

  @Test
  void aChannelIsAChatButNotAPerson() {
    assertThat(cast.has(new ChatId("channel:onk"))).isTrue();
    assertThat(cast.person(new ChatId("channel:onk"))).isEmpty();
    assertThat(cast.has(new ChatId("channel:kir"))).isFalse();
  }

  static Roster roster() {
    var unit =
        new Unit(
            new UnitId("onk"),
            "Onkologen",
            "halland",
            null,
            List.of(held(Role.SR, CIA), held(Role.VC, BO)),
            List.of(),
            CONVERSATION);
    var programme =
        new Programme(
            new ProgrammeId("p1"),
            ANNA.id(),
            "Onkologi",
            Regulation.HSLF_FS_2021_8,
            EARLIER,
            null,
            List.of(new UnitStay(unit.id(), EARLIER)),
            List.of(),
            List.of(held(Role.HH, BO)),
            List.of(),
            List.of(),
            List.of());
    return new Roster(List.of(CIA, BO, ANNA, EVA), List.of(unit), List.of(programme));
  }

  private static Assignment held(Role role, Person person) {
    return new Assignment(role, person.id(), DateSpan.from(EARLIER));
  }

  private static Person person(String id) {
    return new Person(
        new PersonId(id),
        "Name of " + id,
        null,
        "00000000-0000-0000-0000-0000000000" + id,
        Language.SV,
        Set.of());
  }
}
