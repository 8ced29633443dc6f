package se.stegvis.bot.admin;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import se.stegvis.bot.SignedTokens;

/** Entra as far as tokens go: each tenant publishes keys, and signs with them. */
final class Entra implements AutoCloseable {

  static final String APP = "0a0a0a0a-0000-0000-0000-000000000001";
  static final String TENANT = "11111111-0000-0000-0000-00000000000a";
  static final String SECOND = "11111111-0000-0000-0000-00000000000b";
  static final String ADMINISTRATOR = "22222222-0000-0000-0000-00000000000c";

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  final RSAKey key = SignedTokens.rsa("one");
  final RSAKey ofSecond = SignedTokens.rsa("two");

  Entra() {
    server.start();
    publish(TENANT, key);
    publish(SECOND, ofSecond);
  }

  private void publish(String tenant, RSAKey key) {
    server.stubFor(
        get("/" + tenant + "/discovery/v2.0/keys")
            .willReturn(okJson(new JWKSet(key.toPublicJWK()).toString())));
  }

  String url() {
    return "http://localhost:" + server.port();
  }

  /** The claims of a good token. */
  static JWTClaimsSet.Builder claims(Instant now) {
    return new JWTClaimsSet.Builder()
        .issuer("https://login.microsoftonline.com/" + TENANT + "/v2.0")
        .audience(APP)
        .claim("tid", TENANT)
        .claim("ver", "2.0")
        .claim("oid", ADMINISTRATOR)
        .claim("scp", "Administer")
        .claim("roles", List.of("Stegvis.Admin"))
        .issueTime(Date.from(now.minus(Duration.ofMinutes(5))))
        .notBeforeTime(Date.from(now.minus(Duration.ofMinutes(5))))
        .expirationTime(Date.from(now.plus(Duration.ofMinutes(55))));
  }

  @Override
  public void close() {
    server.stop();
  }
}
