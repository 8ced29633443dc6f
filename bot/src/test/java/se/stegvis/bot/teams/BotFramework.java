package se.stegvis.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.SignedTokens;

/** The Bot Framework as far as tokens go: it publishes keys, and signs with them. */
final class BotFramework implements AutoCloseable {

  static final String APP = "0a0a0a0a-0000-0000-0000-000000000001";
  static final String ISSUER = "https://api.botframework.com";

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private final List<Map<String, Object>> published = new ArrayList<>();

  /** Endorsed for Teams. */
  final RSAKey key = SignedTokens.rsa("teams");

  BotFramework() {
    server.start();
    publish(key, List.of("msteams", "skype"));
    stub();
  }

  /**
   * @param endorsements null leaves them out
   */
  void publish(JWK key, @Nullable List<String> endorsements) {
    var json = new HashMap<>(key.toPublicJWK().toJSONObject());
    if (endorsements != null) {
      json.put("endorsements", endorsements);
    }
    published.add(json);
    stub();
  }

  private void stub() {
    server.resetAll();
    metadata(Map.of());
    publishAt("/keys");
  }

  /** Publishes the keys at another address too. */
  void publishAt(String path) {
    server.stubFor(get(path).willReturn(okJson(keys())));
  }

  /** The keys as they are published. */
  String keys() {
    return JSONObjectUtils.toJSONString(Map.of("keys", published));
  }

  /** Publishes a document that is other in these. */
  void metadata(Map<String, Object> changes) {
    var document = new HashMap<String, Object>();
    document.put("issuer", ISSUER);
    document.put("jwks_uri", url() + "/keys");
    document.put("id_token_signing_alg_values_supported", List.of("RS256"));
    document.putAll(changes);
    server.stubFor(get("/openid").willReturn(okJson(JSONObjectUtils.toJSONString(document))));
  }

  void fail() {
    answerForKeys(serverError());
  }

  void answerForKeys(ResponseDefinitionBuilder answer) {
    server.stubFor(get("/keys").willReturn(answer));
  }

  void recover() {
    stub();
  }

  int timesAsked() {
    return server.countRequestsMatching(getRequestedFor(urlEqualTo("/keys")).build()).getCount();
  }

  String url() {
    return "http://localhost:" + server.port();
  }

  /** What a start of production must be told to believe it. */
  Map<String, Object> settings() {
    return Map.of(
        "stegvis.teams.app-id",
        APP,
        "stegvis.teams.app-password",
        "secret",
        "stegvis.teams.tenant-id",
        Recorded.TENANT,
        "stegvis.teams.open-id",
        url() + "/openid");
  }

  /** The claims of a good token. */
  static JWTClaimsSet.Builder claims(Instant now) {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(APP)
        .notBeforeTime(Date.from(now.minus(Duration.ofMinutes(5))))
        .expirationTime(Date.from(now.plus(Duration.ofMinutes(55))))
        .claim("serviceurl", Recorded.SERVICE_URL);
  }

  String bearer(JWTClaimsSet.Builder claims) {
    return "Bearer " + SignedTokens.sign(key, claims.build());
  }

  @Override
  public void close() {
    server.stop();
  }
}
