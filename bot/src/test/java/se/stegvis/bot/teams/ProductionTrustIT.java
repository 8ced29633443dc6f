package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.bot.SignedTokens;

/** How a production start comes to the keys that it believes, and whose people it hears. */
class ProductionTrustIT {

  private final BotFramework framework = new BotFramework();
  private final String token = framework.bearer(BotFramework.claims(TeamsRoom.NOW));

  @AfterEach
  void stop() {
    framework.close();
  }

  @Test
  void asksForTheKeysOnceAndNotBeforeTheyAreNeeded() {
    try (var room = room(Map.of())) {
      assertThat(framework.timesAsked()).isZero();

      assertThat(post(room, Recorded.TENANT)).isEqualTo(202);
      assertThat(post(room, Recorded.TENANT)).isEqualTo(202);

      assertThat(framework.timesAsked()).isOne();
    }
  }

  @Test
  void namesOfUnknownKeysAreNoWayToMakeItAskOverAndOver() {
    var unknown =
        SignedTokens.sign(SignedTokens.rsa("x"), BotFramework.claims(TeamsRoom.NOW).build());
    try (var room = room(Map.of())) {
      for (var i = 0; i < 20; i++) {
        room.post(Recorded.json("installation-remove"), "Bearer " + unknown);
      }

      assertThat(framework.timesAsked()).isOne();
      assertThat(room.refused(Refusal.UNKNOWN_KEY)).isEqualTo(20);
      assertThat(post(room, Recorded.TENANT)).isEqualTo(202);
    }
  }

  @Test
  void saysThatItCannotCheckWhereTheKeysCannotBeHad() {
    framework.fail();
    try (var room = room(Map.of())) {
      assertThat(post(room, Recorded.TENANT)).isEqualTo(503);
      assertThat(room.refused(Refusal.NO_KEYS)).isOne();
      assertThat(room.heard()).isEmpty();
    }
  }

  @Test
  void believesNoMetadataOfAnotherIssuerOrWithoutTheAlgorithmOrWithKeysElsewhere() {
    for (var change :
        List.<Map<String, Object>>of(
            Map.of("issuer", "https://api.botframework.us"),
            Map.of("id_token_signing_alg_values_supported", List.of("ES256")),
            Map.of("jwks_uri", "http://127.0.0.1:1/keys"),
            Map.of("jwks_uri", "file:///etc/passwd"))) {
      framework.metadata(change);
      try (var room = room(Map.of())) {
        assertThat(post(room, Recorded.TENANT)).isEqualTo(503);
      }
    }
    assertThat(framework.timesAsked()).isZero();
  }

  @Test
  void hearsThePeopleOfEveryTenantThatIsListedAndOfNoOther() {
    try (var room = room(Map.of("stegvis.teams.tenant-id", Recorded.TENANT + ", second"))) {
      assertThat(post(room, Recorded.TENANT)).isEqualTo(202);
      assertThat(post(room, "second")).isEqualTo(202);
      assertThat(room.heard()).hasSize(2);

      assertThat(post(room, "third")).isEqualTo(403);
      assertThat(post(room, Recorded.TENANT + ", second")).isEqualTo(403);
      var mixed = Recorded.json("installation-remove").replaceFirst(Recorded.TENANT, "second");
      assertThat(room.post(mixed, token).statusCode()).isEqualTo(403);
      assertThat(room.heard()).isEmpty();
      assertThat(room.refused(Refusal.TENANT)).isEqualTo(3);
    }
  }

  private TeamsRoom room(Map<String, Object> changes) {
    var settings = new HashMap<>(framework.settings());
    settings.putAll(changes);
    return TeamsRoom.inProduction(settings);
  }

  private int post(TeamsRoom room, String tenant) {
    var activity = Recorded.json("installation-remove").replace(Recorded.TENANT, tenant);
    return room.post(activity, token).statusCode();
  }
}
