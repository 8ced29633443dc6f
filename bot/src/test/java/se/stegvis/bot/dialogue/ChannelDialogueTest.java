package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.channel.Channel;
import se.stegvis.scheduler.channel.UnitCard;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.reading.Attempt;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.PersonId;

/** The unit's card in its channel: Cia is studierektor, Dag chef, Bo handledare. */
final class ChannelDialogueTest {

  private static final String NOT_YOURS =
      """
      Det finns inget här som jag kan visa för dig.

      There is nothing here that I can show you.\
      """;

  private final Clinic clinic = new Clinic();

  @BeforeEach
  void everybodyHasWrittenToTheBot() {
    List.of("cia", "dag", "bo", "anna").forEach(who -> clinic.say(who, "hjälp"));
  }

  @Test
  void theStudierektorIsToldPrivatelyThatItIsInTheirOwnChat() {
    assertThat(clinic.pressInChannel("cia"))
        .isEqualTo(new Reply.Text("Jag har skickat det till din egen chatt."));
    assertThat(clinic.outbox.all())
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.to()).isEqualTo(new PersonId("cia"));
              assertThat(message.content())
                  .isEqualTo(new Content.MattersAsked(Clinic.FRIDAY.atTime(12, 0)));
            });
    assertThat(attempts()).isEmpty();
  }

  @Test
  void whoHasNoRightAndWhoIsAStrangerAreToldTheSameNothing() {
    for (var who : List.of("bo", "anna", "dag", "mallory")) {
      assertThat(clinic.pressInChannel(who)).isEqualTo(new Reply.Text(NOT_YOURS));
    }
    assertThat(clinic.outbox.all()).isEmpty();
    assertThat(attempts())
        .extracting(Attempt::by)
        .containsExactlyInAnyOrder("bo", "anna", "dag", "entra-mallory");
    assertThat(attempts())
        .allSatisfy(
            attempt -> {
              assertThat(attempt.thing()).isEqualTo(Thing.UNIT_OVERVIEW);
              assertThat(attempt.id()).isEqualTo(Clinic.CHANNEL);
            });
  }

  @Test
  void whoHasNoChatWithTheBotIsToldHowToGetOne() {
    clinic.on(Clinic.FRIDAY).answer(new Incoming.Removed(Clinic.sender("cia"), null));
    assertThat(clinic.pressInChannel("cia"))
        .isInstanceOfSatisfying(
            Reply.Text.class, text -> assertThat(text.text()).contains("Lägg till mig"));
    assertThat(clinic.outbox.all()).extracting(Message::content).isEmpty();
  }

  @Test
  void theBotKnowsTheChannelsOfTheTeamsThatItIsIn() {
    var dialogue = clinic.on(Clinic.FRIDAY);
    var added =
        new Incoming.AddedToTeam(
            "tenant", "19:team", Set.of("19:team", Clinic.CHANNEL), "https://x", "28:bot");
    assertThat(dialogue.answer(added)).isEqualTo(new Reply.Silence());
    assertThat(clinic.channels.ready(Instant.MAX))
        .extracting(UnitCard::channel)
        .containsExactly(new Channel(Clinic.CHANNEL, "19:team", "tenant", "https://x", "28:bot"));
    assertThat(dialogue.answer(new Incoming.RemovedFromTeam("tenant", "19:team")))
        .isEqualTo(new Reply.Silence());
    assertThat(clinic.channels.ready(Instant.MAX)).isEmpty();
  }

  private List<Attempt> attempts() {
    return clinic.readings.attemptsFrom(Clinic.FRIDAY);
  }
}
