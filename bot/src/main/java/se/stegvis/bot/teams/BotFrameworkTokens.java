package se.stegvis.bot.teams;

import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens in place of the SDK, which accepts those of other bots ("skills") and those that
 * never expire. The demands are those of Microsoft's "Authentication with the Bot Connector API",
 * connector to bot; what a token says of its activity is for {@link ProductionTrust} to compare.
 */
final class BotFrameworkTokens {

  private static final Duration SKEW = Duration.ofMinutes(5);

  /**
   * What a good token says.
   *
   * @param serviceUrl the connector that it was given for, null if it does not say
   * @param endorsements the channels that its key signs for
   */
  record Token(@Nullable String serviceUrl, Set<String> endorsements) {}

  private final String appId;
  private final SigningKeys keys;
  private final Clock clock;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  BotFrameworkTokens(String appId, SigningKeys keys, Clock clock) {
    this.appId = appId;
    this.keys = keys;
    this.clock = clock;
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    // Its own checks go by the machine's clock, and let a token pass that never expires.
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
  }

  /** Throws {@link BadToken}. */
  Token read(String token) throws BadToken {
    try {
      var jwt = signed(token);
      var claims = processor.process(jwt, null);
      check(claims);
      var key = keys.find(jwt.getHeader().getKeyID());
      return new Token(
          claims.getStringClaim(AuthenticationConstants.SERVICE_URL_CLAIM),
          key.map(SigningKey::endorsements).orElse(Set.of()));
    } catch (ParseException | BadJWTException e) {
      throw new BadToken(Refusal.MALFORMED_TOKEN);
    } catch (BadJWSException e) {
      throw new BadToken(Refusal.SIGNATURE);
    } catch (BadJOSEException e) {
      throw new BadToken(Refusal.UNKNOWN_KEY);
    } catch (KeySourceException e) {
      throw new BadToken(Refusal.NO_KEYS);
    } catch (JOSEException e) {
      throw new BadToken(Refusal.SIGNATURE);
    }
  }

  private static SignedJWT signed(String token) throws BadToken, ParseException {
    if (!(JWTParser.parse(token) instanceof SignedJWT jwt)
        || !JWSAlgorithm.RS256.equals(jwt.getHeader().getAlgorithm())) {
      throw new BadToken(Refusal.ALGORITHM);
    }
    var type = jwt.getHeader().getType();
    demand(type == null || type.equals(JOSEObjectType.JWT), Refusal.MALFORMED_TOKEN);
    demand(jwt.getHeader().getKeyID() != null, Refusal.UNKNOWN_KEY);
    return jwt;
  }

  private void check(JWTClaimsSet claims) throws BadToken, ParseException {
    var issuer = AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER;
    demand(issuer.equals(claims.getIssuer()), Refusal.ISSUER);
    demand(claims.getAudience().contains(appId), Refusal.AUDIENCE);
    for (var claim :
        Set.of(AuthenticationConstants.APPID_CLAIM, AuthenticationConstants.AUTHORIZED_PARTY)) {
      var app = claims.getStringClaim(claim);
      demand(app == null || app.equals(appId), Refusal.OTHER_BOT);
    }
    checkTimes(claims);
  }

  private void checkTimes(JWTClaimsSet claims) throws BadToken {
    var expires = claims.getExpirationTime();
    if (expires == null) {
      throw new BadToken(Refusal.NEVER_EXPIRES);
    }
    var now = clock.instant();
    demand(expires.toInstant().plus(SKEW).isAfter(now), Refusal.EXPIRED);
    demand(hasCome(claims.getNotBeforeTime(), now), Refusal.NOT_YET_VALID);
    demand(hasCome(claims.getIssueTime(), now), Refusal.NOT_YET_VALID);
  }

  private static boolean hasCome(@Nullable Date time, Instant now) {
    return time == null || !time.toInstant().minus(SKEW).isAfter(now);
  }

  private static void demand(boolean holds, Refusal otherwise) throws BadToken {
    if (!holds) {
      throw new BadToken(otherwise);
    }
  }
}
