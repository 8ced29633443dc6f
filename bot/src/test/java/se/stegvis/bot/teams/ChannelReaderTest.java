package se.stegvis.bot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.bot.dialogue.Incoming;
import se.stegvis.bot.dialogue.Sender;

final class ChannelReaderTest {

  private static final String ONK = "19:onk@thread.tacv2";
  private static final String TEAM = "19:team@thread.tacv2";

  @Test
  void aPressedCardTellsWhoPressedItAndInWhichChannelAndNothingThatTheCardSendsBack() {
    assertThat(read("channel-card-action"))
        .contains(
            new Incoming.PressedInChannel(
                new Sender(
                    Recorded.TENANT,
                    "00000000-0000-0000-0000-0000000000a1",
                    ONK + ";messageid=1700000000000",
                    Recorded.SERVICE_URL,
                    "29:anna",
                    "28:stegvis",
                    false),
                ONK));
  }

  @Test
  void theBotsAdditionTellsTheTeamAndTheChosenChannelThoughNobodyIsKnownToHaveAddedIt() {
    assertThat(read("channel-installation-add")).contains(added(Set.of(TEAM, ONK)));
  }

  @Test
  void theBotAmongNewMembersIsAnAdditionToo() {
    assertThat(read("channel-members-added-bot")).contains(added(Set.of(TEAM)));
  }

  @Test
  void aNewMemberWithoutAnIdIsNotTheBot() {
    var members = "\"membersAdded\": [";
    var json = Recorded.json("channel-members-added-person");
    var nameless = json.replace(members, members + "{\"name\":\"Somebody\"},");

    assertThat(nameless).isNotEqualTo(json);
    assertThat(ActivityJson.read(nameless.getBytes(UTF_8)).flatMap(ChannelReader::read)).isEmpty();
  }

  @Test
  void aNewChannelOfATeamIsLearnt() {
    assertThat(read("channel-created")).contains(added(Set.of(TEAM, "19:new@thread.tacv2")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"channel-installation-remove", "channel-members-removed-bot"})
  void theBotsRemovalTellsTheTeam(String name) {
    assertThat(read(name)).contains(new Incoming.RemovedFromTeam(Recorded.TENANT, TEAM));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "channel-message",
        "channel-message-submit",
        "channel-card-action-other",
        "channel-card-action-no-object-id",
        "channel-installation-upgrade",
        "channel-members-added-person",
        "channel-deleted"
      })
  void nothingElseIsHeardInAChannel(String name) {
    assertThat(ChannelReader.isChannel(Recorded.activity(name))).isTrue();
    assertThat(read(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"message", "message-group"})
  void chatsAreNoChannels(String name) {
    assertThat(ChannelReader.isChannel(Recorded.activity(name))).isFalse();
  }

  private static Incoming added(Set<String> channels) {
    return new Incoming.AddedToTeam(
        Recorded.TENANT, TEAM, channels, Recorded.SERVICE_URL, "28:stegvis");
  }

  private static Optional<Incoming> read(String name) {
    return ChannelReader.read(Recorded.activity(name));
  }
}
