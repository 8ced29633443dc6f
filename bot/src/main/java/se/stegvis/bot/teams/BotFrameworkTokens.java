package se.stegvis.bot.teams;

import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;
import se.stegvis.bot.teams.Verdict.Admitted;
import se.stegvis.bot.teams.Verdict.Refused;

/**
 * Spring Security's decoder in place of the SDK's, which accepts tokens of other bots ("skills")
 * and tokens that never expire. The demands are those of Microsoft's "Authentication with the Bot
 * Connector API", connector to bot.
 */
final class BotFrameworkTokens implements InboundTokens {

  private static final Logger LOG = LoggerFactory.getLogger(BotFrameworkTokens.class);
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final String appId;
  private final JwtDecoder decoder;

  BotFrameworkTokens(TeamsProperties teams, Clock clock) {
    this.appId = teams.appId();
    var decoder =
        NimbusJwtDecoder.withJwkSetUri(teams.signingKeys().toString())
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .restOperations(new RestTemplate(requests(teams)))
            .build();
    decoder.setJwtValidator(demands(appId, clock));
    this.decoder = decoder;
  }

  private static JdkClientHttpRequestFactory requests(TeamsProperties teams) {
    var requests = new JdkClientHttpRequestFactory();
    requests.setReadTimeout(teams.connectTimeout());
    return requests;
  }

  private static OAuth2TokenValidator<Jwt> demands(String appId, Clock clock) {
    var times = new JwtTimestampValidator(SKEW);
    times.setClock(clock);
    times.setAllowEmptyExpiryClaim(false);
    return new DelegatingOAuth2TokenValidator<>(
        times,
        new JwtIssuerValidator(AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER),
        new JwtClaimValidator<List<String>>(
            AuthenticationConstants.AUDIENCE_CLAIM,
            audience -> audience != null && audience.contains(appId)));
  }

  @Override
  public Verdict check(String token, String serviceUrl) {
    try {
      var jwt = decoder.decode(token);
      return serviceUrl.equals(jwt.getClaimAsString(AuthenticationConstants.SERVICE_URL_CLAIM))
          ? new Admitted(identity(serviceUrl))
          : Refused.forbidden("token-of-other-service-url");
    } catch (BadJwtException e) {
      return Refused.forbidden("bad-token");
    } catch (JwtException e) {
      LOG.warn("the keys that tokens are signed with cannot be had", e);
      return new Refused(503, "no-keys");
    }
  }

  private ClaimsIdentity identity(String serviceUrl) {
    return new ClaimsIdentity(
        AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER,
        Map.of(
            AuthenticationConstants.AUDIENCE_CLAIM,
            appId,
            AuthenticationConstants.SERVICE_URL_CLAIM,
            serviceUrl));
  }
}
