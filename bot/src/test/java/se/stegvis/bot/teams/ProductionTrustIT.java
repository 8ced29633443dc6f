package se.stegvis.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whom a production start believes. What it believes here it leaves unanswered, being a removal.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionTrustIT {

  private static final String APP = "0a0a0a0a-0000-0000-0000-000000000001";
  private static final Date SOON = Date.from(TeamsRoom.NOW.plus(Duration.ofMinutes(30)));

  private final RSAKey key = key();
  private final WireMockServer keys = started();
  private final TeamsRoom room = room();

  private static WireMockServer started() {
    var server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    return server;
  }

  private TeamsRoom room() {
    return TeamsRoom.inProduction(
        Map.of(
            "stegvis.teams.app-id",
            APP,
            "stegvis.teams.app-password",
            "secret",
            "stegvis.teams.tenant-id",
            Recorded.TENANT,
            "stegvis.teams.signing-keys",
            "http://localhost:" + keys.port() + "/keys"));
  }

  @BeforeEach
  void publish() {
    keys.resetAll();
    keys.stubFor(get("/keys").willReturn(okJson(new JWKSet(key.toPublicJWK()).toString())));
  }

  @AfterAll
  void stop() {
    room.close();
    keys.stop();
  }

  @Test
  void believesATokenOfTheBotFramework() {
    assertThat(post(token(good -> good))).isEqualTo(202);
    assertThat(room.heard()).hasSize(1);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "Basic YTpi", "Bearer"})
  void asksForATokenWhereThereIsNone(@Nullable String authorization) {
    assertThat(post(authorization)).isEqualTo(401);
    assertThat(room.heard()).isEmpty();
  }

  @Test
  void believesNoGarbage() {
    assertRefused("Bearer garbage");
  }

  @Test
  void believesNoOtherIssuer() {
    assertRefused(token(good -> good.issuer("https://sts.windows.net/d6d49420/")));
  }

  @Test
  void believesNoTokenForAnotherApp() {
    assertRefused(token(good -> good.audience("another")));
  }

  @Test
  void believesNoTokenThatNeverExpires() {
    assertRefused(token(good -> good.expirationTime(null)));
  }

  @Test
  void believesNoExpiredToken() {
    var passed = Date.from(TeamsRoom.NOW.minus(Duration.ofMinutes(6)));
    assertRefused(token(good -> good.expirationTime(passed)));
  }

  @Test
  void believesNoTokenForAnotherConnector() {
    assertRefused(token(good -> good.claim("serviceurl", "https://smba.trafficmanager.net/amer/")));
    assertRefused(token(good -> good.claim("serviceurl", null)));
  }

  @Test
  void believesNoOtherKey() {
    assertRefused(token(key(), good -> good));
  }

  @Test
  void believesNobodyFromAnotherTenant() {
    var activity = Recorded.json("installation-remove");
    var token = token(good -> good);

    assertThat(room.post(activity.replace(Recorded.TENANT, "other"), token).statusCode())
        .isEqualTo(403);
    assertThat(room.post(activity.replaceFirst(Recorded.TENANT, "other"), token).statusCode())
        .isEqualTo(403);
    assertThat(room.heard()).isEmpty();
  }

  @Test
  void believesNoOtherChannel() {
    var activity = Recorded.json("installation-remove").replace("msteams", "webchat");

    assertThat(room.post(activity, token(good -> good)).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:3978/", "https://evil.trafficmanager.net/"})
  void callsNoOtherConnectorThoughTheTokenSaysSo(String serviceUrl) {
    var token = token(good -> good.claim("serviceurl", serviceUrl));

    assertThat(room.post(Recorded.json("installation-remove", serviceUrl), token).statusCode())
        .isEqualTo(403);
    assertThat(room.heard()).isEmpty();
  }

  @Test
  void saysThatItCannotCheckWhereTheKeysCannotBeHad() {
    keys.stubFor(get("/keys").willReturn(serverError()));

    try (var fresh = room()) {
      var response = fresh.post(Recorded.json("installation-remove"), token(good -> good));

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(fresh.heard()).isEmpty();
    }
  }

  private void assertRefused(String authorization) {
    assertThat(post(authorization)).isEqualTo(403);
    assertThat(room.heard()).isEmpty();
  }

  private int post(@Nullable String authorization) {
    var response = room.post(Recorded.json("installation-remove"), authorization);
    assertThat(response.body()).isEmpty();
    return response.statusCode();
  }

  private String token(UnaryOperator<JWTClaimsSet.Builder> change) {
    return token(key, change);
  }

  private static String token(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) {
    var good =
        new JWTClaimsSet.Builder()
            .issuer("https://api.botframework.com")
            .audience(APP)
            .expirationTime(SOON)
            .claim("serviceurl", Recorded.SERVICE_URL);
    var jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build(),
            change.apply(good).build());
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return "Bearer " + jwt.serialize();
  }

  private static RSAKey key() {
    try {
      return new RSAKeyGenerator(2048).keyID("k1").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
