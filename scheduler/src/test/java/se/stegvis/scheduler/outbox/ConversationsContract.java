package se.stegvis.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.PersonId;

/** What every keeper of conversations does. It begins empty; the people anna and bo exist. */
public abstract class ConversationsContract {

  private static final PersonId ANNA = new PersonId("anna");
  private static final PersonId BO = new PersonId("bo");
  private static final Instant MONDAY = Instant.parse("2026-03-02T07:00:00Z");

  protected abstract Conversations conversations();

  @Test
  void aConversationIsFoundByItsPerson() {
    conversations().keep(conversation(ANNA, "a:1"));
    conversations().keep(conversation(BO, "b:1"));

    assertThat(conversations().of(ANNA)).hasValue(conversation(ANNA, "a:1"));
  }

  @Test
  void aNewConversationTakesThePlaceOfTheOld() {
    conversations().keep(conversation(ANNA, "a:1"));
    conversations().keep(conversation(ANNA, "a:2"));

    assertThat(conversations().of(ANNA)).hasValue(conversation(ANNA, "a:2"));
  }

  @Test
  void aForgottenConversationIsGoneAndMayBeForgottenAgain() {
    conversations().keep(conversation(ANNA, "a:1"));
    conversations().keep(conversation(BO, "b:1"));

    conversations().forget(ANNA);
    conversations().forget(ANNA);

    assertThat(conversations().of(ANNA)).isEmpty();
    assertThat(conversations().of(BO)).isPresent();
  }

  @Test
  void whoIsStoppedIsKnownWithTheCauseAndSinceWhen() {
    conversations().keep(conversation(ANNA, "a:1"));

    conversations().stop(ANNA, Stop.Cause.BLOCKED, MONDAY);
    conversations().stop(ANNA, Stop.Cause.REMOVED, MONDAY.plusSeconds(60));

    assertThat(conversations().stopped(List.of(ANNA, BO)))
        .containsExactly(Map.entry(ANNA, new Stop(Stop.Cause.REMOVED, MONDAY)));
    assertThat(conversations().stopped(List.of(BO))).isEmpty();
    assertThat(conversations().of(ANNA)).isPresent();
  }

  @Test
  void whoIsHeardOfAgainIsStoppedNoMore() {
    conversations().stop(ANNA, Stop.Cause.NOT_INSTALLED, MONDAY);
    conversations().stop(BO, Stop.Cause.DISABLED, MONDAY);

    conversations().keep(conversation(ANNA, "a:1"));

    assertThat(conversations().stopped(List.of(ANNA, BO))).containsOnlyKeys(BO);
  }

  @Test
  void itIsToldWhetherAPersonCouldNotBeWrittenToBefore() {
    assertThat(conversations().keep(conversation(ANNA, "a:1"))).isTrue();
    assertThat(conversations().keep(conversation(ANNA, "a:2"))).isFalse();

    conversations().stop(ANNA, Stop.Cause.REMOVED, MONDAY);
    assertThat(conversations().keep(conversation(ANNA, "a:2"))).isTrue();

    conversations().forget(ANNA);
    assertThat(conversations().keep(conversation(ANNA, "a:3"))).isTrue();
    assertThat(conversations().keep(conversation(ANNA, "a:3"))).isFalse();
  }

  @Test
  void onlyARemovalAfterTheLastInstallationCounts() {
    assertThat(conversations().remove(ANNA, MONDAY)).isTrue();
    conversations().keep(conversation(ANNA, "a:1"), MONDAY.plusSeconds(9));
    conversations().keep(conversation(ANNA, "a:2"), MONDAY.plusSeconds(5));
    conversations().keep(conversation(ANNA, "a:3"));

    assertThat(conversations().remove(ANNA, MONDAY.plusSeconds(8))).isFalse();
    assertThat(conversations().of(ANNA)).hasValue(conversation(ANNA, "a:3"));
    assertThat(conversations().remove(ANNA, MONDAY.plusSeconds(9))).isTrue();
    assertThat(conversations().of(ANNA)).isEmpty();
  }

  @Test
  void aRemovalThatDoesNotSayWhenCounts() {
    conversations().keep(conversation(ANNA, "a:1"), MONDAY);
    conversations().keep(conversation(BO, "b:1"));

    assertThat(conversations().remove(ANNA, null)).isTrue();
    assertThat(conversations().remove(BO, MONDAY)).isTrue();
  }

  private static Conversation conversation(PersonId person, String id) {
    return new Conversation(
        person, "tenant", id, "https://smba.trafficmanager.net/emea/", "29:" + person, "28:bot");
  }
}
