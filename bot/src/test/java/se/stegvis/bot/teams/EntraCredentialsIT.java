package se.stegvis.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a token of our own is asked for, of an Entra on this machine. */
class EntraCredentialsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final WireMockServer entra =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  @BeforeEach
  void start() {
    entra.start();
    entra.stubFor(
        post(anyUrl())
            .willReturn(
                okJson(
                    """
                    {"token_type":"Bearer","expires_in":3600,"access_token":"ours"}\
                    """)));
  }

  @AfterEach
  void stop() {
    entra.stop();
  }

  @Test
  void asksItsOwnTenantOnceWithTheSecret() {
    var credentials = credentials(teams("secret", ""));

    assertThat(credentials.getToken().join()).isEqualTo("ours");
    assertThat(credentials.getToken().join()).isEqualTo("ours");

    assertThat(asked()).singleElement().isEqualTo("/home/oauth2/v2.0/token");
    assertThat(form())
        .containsEntry("grant_type", "client_credentials")
        .containsEntry("client_id", BotFramework.APP)
        .containsEntry("client_secret", "secret")
        .hasEntrySatisfying(
            "scope", scope -> assertThat(scope).contains("https://api.botframework.com/.default"));
  }

  @Test
  void provesWhoItIsWithTheCertificateAndSendsNoSecret(@TempDir Path folder) throws Exception {
    var file = keyStore(folder, "entrance");

    assertThat(credentials(teams("secret", file.toString())).getToken().join()).isEqualTo("ours");

    assertThat(form()).doesNotContainKey("client_secret");
    var proof = SignedJWT.parse(form().get("client_assertion"));
    assertThat(proof.getJWTClaimsSet().getIssuer()).isEqualTo(BotFramework.APP);
    var store = KeyStore.getInstance(file.toFile(), "entrance".toCharArray());
    var key = (RSAPublicKey) store.getCertificate("stegvis").getPublicKey();
    assertThat(proof.verify(new RSASSAVerifier(key))).isTrue();
  }

  @Test
  void saysAtTheStartThatACertificateCannotBeRead(@TempDir Path folder) throws Exception {
    var file = keyStore(folder, "another");
    var garbage = Files.writeString(folder.resolve("garbage"), "x");

    for (var certificate : List.of(file, garbage, folder.resolve("none"))) {
      assertThatThrownBy(() -> credentials(teams("", certificate.toString())))
          .isInstanceOf(MissingTeamsSettings.class)
          .hasMessageContaining("STEGVIS_TEAMS_CERTIFICATE");
    }
  }

  @Test
  void takesTheSecretNowhereElseThoughEntraSaysSo() {
    var elsewhere = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    elsewhere.start();
    try {
      entra.stubFor(
          post(anyUrl())
              .willReturn(temporaryRedirect("http://localhost:" + elsewhere.port() + "/token")));

      assertThatThrownBy(() -> credentials(teams("secret", "")).getToken().join())
          .isInstanceOf(RuntimeException.class);
      assertThat(elsewhere.getAllServeEvents()).isEmpty();
    } finally {
      elsewhere.stop();
    }
  }

  private EntraCredentials credentials(TeamsProperties teams) {
    return EntraCredentials.of(
        teams,
        new EntraHttp(
            PATIENCE,
            PATIENCE,
            asked -> {
              assertThat(asked.getHost()).isEqualTo(EntraHttp.HOST);
              return URI.create("http://localhost:" + entra.port() + asked.getRawPath());
            }));
  }

  private static TeamsProperties teams(String secret, String certificate) {
    return new TeamsProperties(
        BotFramework.APP,
        secret,
        certificate,
        "entrance",
        List.of("home", "second"),
        Set.of(),
        URI.create("https://localhost/"),
        "",
        PATIENCE,
        PATIENCE);
  }

  private List<String> asked() {
    return entra.getAllServeEvents().stream().map(event -> event.getRequest().getUrl()).toList();
  }

  private Map<String, String> form() {
    var body = entra.getAllServeEvents().getFirst().getRequest().getBodyAsString();
    return Arrays.stream(body.split("&", -1))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }

  /** By the JDK's own tool, as the administrator's page has it. */
  private static Path keyStore(Path folder, String password)
      throws IOException, InterruptedException {
    var file = folder.resolve("stegvis.p12");
    var tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "stegvis",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-dname",
                "CN=stegvis",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                password)
            .redirectErrorStream(true)
            .start();
    assertThat(tool.waitFor()).isZero();
    return file;
  }
}
