package se.stegvis.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.stegvis.bot.SignedTokens;

/** What is fetched of the keys that the Bot Framework signs with, and for how long. */
class OpenIdKeysIT {

  private static final int HANGS_SECONDS = 20;

  private final BotFramework framework = new BotFramework();
  private final OpenIdKeys keys =
      new OpenIdKeys(URI.create(framework.url() + "/openid"), Duration.ofSeconds(3));

  @AfterEach
  void stop() {
    framework.close();
  }

  @Test
  void followsNobodyElsewhere() {
    framework.publishAt("/other");
    assertRefuses(aResponse().withStatus(302).withHeader("Location", framework.url() + "/other"));
  }

  @Test
  void readsNoMoreThanAMegabyte() {
    assertRefuses(aResponse().withBody(framework.keys() + " ".repeat(2 << 20)));
  }

  @Test
  @Timeout(HANGS_SECONDS)
  void waitsForNobodyThatHangs() {
    assertRefuses(aResponse().withFixedDelay(HANGS_SECONDS * 1000));
  }

  @Test
  void aShortKeyOrOneForAnotherUseIsNone() throws IOException, JOSEException {
    var every = List.of("msteams");
    framework.publish(new RSAKeyGenerator(1024, true).keyID("short").generate(), every);
    var other = new RSAKey.Builder(SignedTokens.rsa("other")).keyUse(KeyUse.ENCRYPTION).build();
    framework.publish(other, every);

    assertThat(keys.call()).containsOnlyKeys("teams");
  }

  private void assertRefuses(ResponseDefinitionBuilder answer) {
    framework.answerForKeys(answer);
    assertThatThrownBy(keys::call).isInstanceOf(IOException.class);
  }
}
