package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.bot.dialogue.Incoming;
import se.stegvis.bot.dialogue.Sender;

class ActivityReaderTest {

  private static final Instant SENT = Instant.parse("2026-03-02T07:15:31.123Z");
  private static final Sender ANNA = anna(false);
  private static final Sender ANNA_ON_WINDOWS = anna(true);

  private static Sender anna(boolean picksPeople) {
    return new Sender(
        Recorded.TENANT,
        "00000000-0000-0000-0000-0000000000a1",
        "a:anna",
        Recorded.SERVICE_URL,
        "29:anna",
        "28:stegvis",
        picksPeople);
  }

  @Test
  void aMessageIsSaid() {
    assertThat(read("message")).contains(new Incoming.Said(ANNA_ON_WINDOWS, "hjälp"));
  }

  @Test
  void theBotsOwnMentionIsStrippedAndNobodyElses() {
    assertThat(read("message-mention"))
        .contains(new Incoming.Said(ANNA_ON_WINDOWS, "status för <at>Bo Ek</at>"));
  }

  @Test
  void aMentionWithoutTextStripsNothing() {
    assertThat(read("message-mention-without-text")).contains(new Incoming.Said(ANNA, "status"));
  }

  @Test
  void aValueThatIsNullIsNoPressedButton() {
    assertThat(read("message-value-null")).contains(new Incoming.Said(ANNA, "historik"));
  }

  @Test
  void aSubmittedCardIsPressedWithFlatStrings() {
    assertThat(read("message-submit"))
        .contains(
            new Incoming.Pressed(
                ANNA,
                "snooze",
                Map.of(
                    "verb", "snooze",
                    "message", "7b0c",
                    "days", "7",
                    "sure", "true",
                    "item.rule", "HAL-01",
                    "item.occurrence", "1")));
  }

  @Test
  void anExecutedActionIsPressed() {
    assertThat(read("card-action"))
        .contains(new Incoming.Pressed(ANNA, "done", Map.of("message", "7b0c", "minutes", "60")));
  }

  /** No database keeps it, and what was typed beside it would be lost. */
  @Test
  void theSignThatNobodyCanTypeIsLeftOut() {
    assertThat(read("card-action-null-sign")).isEqualTo(read("card-action"));
    assertThat(read("message-null-sign")).isEqualTo(read("message"));
  }

  @Test
  void theBotsInstallationIsInstalled() {
    assertThat(read("installation-add")).contains(new Incoming.Installed(ANNA, SENT));
  }

  @Test
  void theBotsArrivalInTheChatIsJoined() {
    assertThat(read("members-added-bot")).contains(new Incoming.Joined(ANNA, SENT));
  }

  @Test
  void theBotsRemovalIsRemoved() {
    assertThat(read("installation-remove")).contains(new Incoming.Removed(ANNA, SENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"message-tenant-in-channel-data", "message-tenant-in-conversation"})
  void theTenantIsFoundInEitherPlace(String name) {
    assertThat(read(name))
        .get(type(Incoming.Personal.class))
        .extracting(incoming -> incoming.sender().tenantId())
        .isEqualTo(Recorded.TENANT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "message-no-text",
        "message-no-object-id",
        "invoke-other",
        "card-action-empty",
        "installation-upgrade",
        "members-added-person",
        "reaction",
        "unknown-type"
      })
  void whatMeansNothingToTheDialogueIsLeftOut(String name) {
    assertThat(read(name)).isEmpty();
  }

  @Test
  void aGroupIsNoPersonalChat() {
    assertThat(ActivityReader.isPersonal(Recorded.activity("message-group"))).isFalse();
    assertThat(ActivityReader.isPersonal(Recorded.activity("message"))).isTrue();
  }

  private static Optional<Incoming> read(String name) {
    return ActivityReader.read(Recorded.activity(name));
  }
}
