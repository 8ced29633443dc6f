package se.stegvis.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.bot.SignedTokens;

/**
 * What a production start finds of Microsoft, under Microsoft's own names, over TLS and behind a
 * proxy: Entra, the Bot Framework's keys, and Teams' connector.
 */
final class MicrosoftSide implements AutoCloseable {

  private static final String ENTRA = "login.microsoftonline.com";
  private static final String KEYS = "login.botframework.com";
  private static final String TEAMS = "smba.trafficmanager.net";
  private static final String PASSWORD = "changeit";

  private final RSAKey key = SignedTokens.rsa("teams");
  private final Path store;
  private final WireMockServer server;
  private final Tunnel tunnel;

  /**
   * @param folder where its certificate is kept
   * @param token what Entra gives
   */
  MicrosoftSide(Path folder, String token) throws IOException, InterruptedException {
    store = folder.resolve("microsoft.p12");
    certify();
    server =
        new WireMockServer(
            WireMockConfiguration.options()
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(store.toString())
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD)
                .keystoreType("PKCS12"));
    server.start();
    tunnel = new Tunnel(server.httpsPort());
    entra(
        okJson(
            """
            {"token_type":"Bearer","expires_in":3600,"access_token":"%s"}
            """
                .formatted(token)));
    keys();
    connector(created().withBody("{\"id\":\"1\"}").withHeader("Content-Type", "application/json"));
  }

  private void certify() throws IOException, InterruptedException {
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "microsoft",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=" + TEAMS,
                "-ext",
                "san=dns:%s,dns:%s,dns:%s".formatted(ENTRA, KEYS, TEAMS),
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start()
            .waitFor();
    if (made != 0) {
      throw new IOException("no certificate: " + made);
    }
  }

  /** What a JVM must be told to find it. */
  List<String> way() {
    return List.of(
        "-Dhttps.proxyHost=127.0.0.1",
        "-Dhttps.proxyPort=" + tunnel.port(),
        "-Djavax.net.ssl.trustStore=" + store,
        "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
  }

  RSAKey key() {
    return key;
  }

  private void keys() {
    var published = new HashMap<>(key.toPublicJWK().toJSONObject());
    published.put("endorsements", List.of("msteams"));
    var document =
        Map.of(
            "issuer",
            BotFramework.ISSUER,
            "jwks_uri",
            "https://" + KEYS + "/v1/.well-known/keys",
            "id_token_signing_alg_values_supported",
            List.of("RS256"));
    server.stubFor(
        get("/v1/.well-known/openidconfiguration")
            .withHost(equalTo(KEYS))
            .willReturn(okJson(JSONObjectUtils.toJSONString(document))));
    server.stubFor(
        get("/v1/.well-known/keys")
            .withHost(equalTo(KEYS))
            .willReturn(okJson(JSONObjectUtils.toJSONString(Map.of("keys", List.of(published))))));
  }

  /** Entra answers so from now on. */
  void entra(ResponseDefinitionBuilder answer) {
    server.stubFor(
        post(urlPathMatching("/.+/oauth2/v2.0/token")).withHost(equalTo(ENTRA)).willReturn(answer));
  }

  /** The connector answers so from now on. */
  void connector(ResponseDefinitionBuilder answer) {
    server.stubFor(any(anyUrl()).withHost(equalTo(TEAMS)).atPriority(6).willReturn(answer));
  }

  /** The connector keeps whatever is sent to a chat waiting for so long. */
  void holds(Duration delay) {
    server.stubFor(
        post(urlPathMatching(".*/activities"))
            .withHost(equalTo(TEAMS))
            .willReturn(
                created()
                    .withBody("{\"id\":\"1\"}")
                    .withHeader("Content-Type", "application/json")
                    .withFixedDelay(Math.toIntExact(delay.toMillis()))));
  }

  /** How many connections were made to the connector. */
  long connections() {
    return tunnel.connections(TEAMS);
  }

  /** What the connector was sent and was not asked for before, oldest first. */
  List<String> sent() {
    var bodies =
        server.getAllServeEvents().reversed().stream()
            .map(event -> event.getRequest())
            .filter(request -> TEAMS.equals(request.getHost()))
            .map(request -> request.getBodyAsString())
            .toList();
    server.resetRequests();
    return bodies;
  }

  @Override
  public void close() throws IOException {
    tunnel.close();
    server.stop();
  }
}
