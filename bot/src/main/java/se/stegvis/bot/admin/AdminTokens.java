package se.stegvis.bot.admin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import se.stegvis.scheduler.privacy.Actor;

/**
 * Reads access tokens of Entra (version 2.0) that were made out for Stegvis to a person of one of
 * its tenants. Each tenant's keys are its own: a token is checked with those of the tenant that it
 * names.
 */
final class AdminTokens {

  private static final Pattern CREDENTIALS = Pattern.compile("(?i:bearer) +([\\w.~+/=-]++)");
  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration KEPT_THROUGH_AN_OUTAGE = Duration.ofHours(12);
  private static final int MOST_BYTES = 1 << 20;

  private final Map<String, DefaultJWTProcessor<SecurityContext>> byTenant = new HashMap<>();

  /**
   * @param authority where each tenant's keys are published
   */
  AdminTokens(AdminProperties registration, URI authority, Clock clock) {
    registration
        .tenants()
        .forEach(
            tenant ->
                byTenant.put(tenant, processor(registration.appId(), tenant, authority, clock)));
  }

  Admission admit(List<String> authorizations) {
    var credentials =
        CREDENTIALS.matcher(authorizations.size() == 1 ? authorizations.getFirst() : "");
    if (!credentials.matches()) {
      return unauthorized("no-token");
    }
    try {
      return admit(credentials.group(1));
    } catch (ParseException e) {
      return unauthorized("malformed-token");
    } catch (BadJOSEException e) {
      return unauthorized("bad-token");
    } catch (RateLimitReachedException e) {
      // The keys are fresh, and have been asked for anew in vain.
      return unauthorized("unknown-key");
    } catch (JOSEException e) {
      return new Admission.Refused(HttpStatus.SERVICE_UNAVAILABLE, "no-keys");
    }
  }

  private Admission admit(String token) throws ParseException, BadJOSEException, JOSEException {
    if (!(JWTParser.parse(token) instanceof SignedJWT jwt)) {
      return unauthorized("bad-token");
    }
    var processor = byTenant.get(String.valueOf(jwt.getJWTClaimsSet().getStringClaim("tid")));
    return processor == null ? unauthorized("tenant") : admit(processor.process(jwt, null));
  }

  /**
   * The trail has to name somebody: a program of its own accord, with no person behind, is nobody.
   */
  private static Admission admit(JWTClaimsSet claims) throws ParseException {
    if (claims.getStringClaim("scp") == null || "app".equals(claims.getStringClaim("idtyp"))) {
      return new Admission.Refused(HttpStatus.FORBIDDEN, "no-person");
    }
    var roles = claims.getStringListClaim("roles");
    var known = AdminRole.among(roles == null ? List.of() : new ArrayList<>(roles));
    return known.isEmpty()
        ? new Admission.Refused(HttpStatus.FORBIDDEN, "no-role")
        : new Admission.Admitted(
            new Actor.Entra(Objects.requireNonNull(claims.getStringClaim("oid"))), known);
  }

  private static Admission unauthorized(String reason) {
    return new Admission.Refused(HttpStatus.UNAUTHORIZED, reason);
  }

  private static DefaultJWTProcessor<SecurityContext> processor(
      String appId, String tenant, URI authority, Clock clock) {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    var patience = Math.toIntExact(PATIENCE.toMillis());
    var keys =
        JWKSourceBuilder.create(
                keys(authority, tenant),
                new DefaultResourceRetriever(patience, patience, MOST_BYTES))
            .retrying(true)
            .outageTolerant(KEPT_THROUGH_AN_OUTAGE.toMillis())
            .build();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    processor.setJWTClaimsSetVerifier(claims(appId, tenant, clock));
    return processor;
  }

  private static URL keys(URI authority, String tenant) {
    try {
      return authority.resolve("/" + tenant + "/discovery/v2.0/keys").toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("no address of keys: " + authority, e);
    }
  }

  private static DefaultJWTClaimsVerifier<SecurityContext> claims(
      String appId, String tenant, Clock clock) {
    var verifier =
        new DefaultJWTClaimsVerifier<SecurityContext>(
            Set.of(appId, "api://" + appId),
            new JWTClaimsSet.Builder()
                .issuer("https://login.microsoftonline.com/" + tenant + "/v2.0")
                .claim("tid", tenant)
                .claim("ver", "2.0")
                .build(),
            Set.of("exp", "nbf", "iat", "oid"),
            Set.of()) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        };
    verifier.setMaxClockSkew(Math.toIntExact(SKEW.toSeconds()));
    return verifier;
  }
}
