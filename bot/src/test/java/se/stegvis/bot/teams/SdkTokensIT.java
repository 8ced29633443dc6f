package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.JwtTokenExtractor;
import com.microsoft.bot.connector.authentication.TokenValidationParameters;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stegvis.bot.SignedTokens;

/**
 * The SDK's own check of tokens runs with the libraries that it is given here. Stegvis does not ask
 * it: see {@link ForgedTokensIT}.
 */
class SdkTokensIT {

  private final BotFramework framework = new BotFramework();
  private final JwtTokenExtractor sdk =
      new JwtTokenExtractor(
          new TokenValidationParameters(
              true, List.of(BotFramework.ISSUER), false, true, Duration.ofMinutes(5), true),
          framework.url() + "/openid",
          AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS);

  @AfterEach
  void stop() {
    framework.close();
  }

  @Test
  void aTokenSignedWithAPublishedKeyIsBelieved() {
    var identity = check(framework.bearer(BotFramework.claims(Clock.systemUTC().instant())));

    assertThat(identity.isAuthenticated()).isTrue();
    assertThat(identity.claims()).containsEntry("aud", BotFramework.APP);
    assertThat(framework.timesAsked()).isPositive();
  }

  @Test
  void aTokenSignedWithAnotherKeyOfThatNameIsNot() {
    var claims = BotFramework.claims(Clock.systemUTC().instant()).build();
    var forged = "Bearer " + SignedTokens.sign(SignedTokens.rsa("teams"), claims);

    assertThatThrownBy(() -> check(forged))
        .hasStackTraceContaining("SignatureVerificationException");
  }

  @Test
  void aTokenThatHasRunOutIsNot() {
    var past = Clock.systemUTC().instant().minus(Duration.ofHours(2));

    assertThatThrownBy(() -> check(framework.bearer(BotFramework.claims(past))))
        .hasStackTraceContaining("TokenExpiredException");
  }

  private ClaimsIdentity check(String header) {
    return sdk.getIdentity(header, "msteams", List.of()).join();
  }
}
