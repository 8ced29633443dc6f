package se.stegvis.bot.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import se.stegvis.bot.DataProtectionConfiguration;
import se.stegvis.bot.SignedTokens;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Roster;

/** The door of administrators, with genuinely signed tokens, and what is behind it. */
class AdminHttpIT {

  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  @TempDir static Path home;
  private static final Entra ENTRA = new Entra();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static ServletWebServerApplicationContext production;

  @BeforeAll
  static void start() {
    production = started("serving");
  }

  @AfterAll
  static void stop() {
    HTTP.close();
    production.close();
    ENTRA.close();
  }

  private static ServletWebServerApplicationContext started(String profile) {
    Map<String, Object> settings =
        Map.of(
            "stegvis.home",
            home.resolve(profile).toString(),
            "stegvis.db.url",
            "",
            "stegvis.teams.app-id",
            Entra.APP,
            "stegvis.teams.tenant-id",
            Entra.TENANT + "," + Entra.SECOND,
            "stegvis.admin.authority",
            ENTRA.url(),
            "management.server.port",
            "-1",
            "server.port",
            "0",
            "STEGVIS_PORT",
            "0");
    return (ServletWebServerApplicationContext)
        new SpringApplicationBuilder(Production.class)
            .web(WebApplicationType.SERVLET)
            .profiles(profile)
            .initializers(
                context ->
                    context
                        .getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("test", settings)))
            .run();
  }

  static Stream<Arguments> refused() throws JOSEException {
    var stranger = SignedTokens.rsa("stranger");
    var impostor = SignedTokens.rsa(ENTRA.key.getKeyID());
    var good = Entra.claims(NOW).build();
    return Stream.of(
        arguments("no token", 401, null),
        arguments("no JWT", 401, "Bearer abc"),
        arguments("another scheme", 401, "Basic " + signed(claims -> claims)),
        arguments("another audience", 401, bearer(claims -> claims.audience("another"))),
        arguments(
            "the audience of Graph",
            401,
            bearer(claims -> claims.audience("00000003-0000-0000-c000-000000000000"))),
        arguments("no audience", 401, bearer(claims -> claims.audience((String) null))),
        arguments(
            "another tenant's issuer",
            401,
            bearer(
                claims ->
                    claims.issuer("https://login.microsoftonline.com/" + Entra.SECOND + "/v2.0"))),
        arguments(
            "the issuer of version 1",
            401,
            bearer(claims -> claims.issuer("https://sts.windows.net/" + Entra.TENANT + "/"))),
        arguments("version 1", 401, bearer(claims -> claims.claim("ver", "1.0"))),
        arguments(
            "a tenant that is not ours",
            401,
            bearer(claims -> claims.claim("tid", "33333333-0000-0000-0000-000000000000"))),
        arguments("no tenant", 401, bearer(claims -> claims.claim("tid", null))),
        arguments(
            "signed by another of our tenants",
            401,
            "Bearer " + SignedTokens.sign(ENTRA.ofSecond, good)),
        arguments("no person", 401, bearer(claims -> claims.claim("oid", null))),
        arguments("expired", 401, bearer(claims -> claims.expirationTime(ago(6)))),
        arguments("never expires", 401, bearer(claims -> claims.expirationTime(null))),
        arguments("not yet valid", 401, bearer(claims -> claims.notBeforeTime(ago(-6)))),
        arguments("unsigned", 401, "Bearer " + new PlainJWT(good).serialize()),
        arguments("encrypted", 401, "Bearer " + encrypted(good)),
        arguments("an unknown key", 401, "Bearer " + SignedTokens.sign(stranger, good)),
        arguments("the name of a known key", 401, "Bearer " + SignedTokens.sign(impostor, good)),
        arguments("HS256 with the public key", 401, "Bearer " + withPublicKeyAsSecret(good)),
        arguments("RS512", 401, "Bearer " + withRs512(good)),
        arguments("a token of the Bot Framework", 401, "Bearer " + ofTheBotFramework(stranger)),
        arguments("no role", 403, bearer(claims -> claims.claim("roles", null))),
        arguments("another role", 403, bearer(claims -> claims.claim("roles", List.of("Admin")))),
        arguments(
            "a program alone",
            403,
            bearer(claims -> claims.claim("scp", null).claim("idtyp", "app"))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("refused")
  void doesNotOpen(String what, int status, @Nullable String authorization) {
    for (var request :
        List.of(
            request("/admin/people/anna", authorization).GET(),
            request("/admin/audit", authorization).GET(),
            request("/admin/people/anna?sure=anna", authorization).DELETE())) {
      var answer = send(request);
      assertThat(answer.statusCode()).as(what).isEqualTo(status);
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).doesNotContain("anna", "Anna");
    }
  }

  @Test
  void aTokenOfEitherAudienceAndTenantOpensWithinTheSkew() {
    var second =
        Entra.claims(NOW)
            .claim("tid", Entra.SECOND)
            .issuer("https://login.microsoftonline.com/" + Entra.SECOND + "/v2.0");
    for (var authorization :
        List.of(
            bearer(claims -> claims),
            bearer(claims -> claims.audience("api://" + Entra.APP)),
            bearer(claims -> claims.expirationTime(ago(4))),
            "Bearer " + SignedTokens.sign(ENTRA.ofSecond, second.build()))) {
      assertThat(send(request("/admin/retention", authorization).GET()).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void whoOnlyReadsCannotErase() {
    var reader = bearer(claims -> claims.claim("roles", List.of("Stegvis.Reader")));
    assertThat(send(request("/admin/audit", reader).GET()).statusCode()).isEqualTo(200);
    assertThat(send(request("/admin/people/anna?sure=anna", reader).DELETE()).statusCode())
        .isEqualTo(403);
    assertThat(send(request("/admin/people/anna/hold", reader).PUT(nothing())).statusCode())
        .isEqualTo(403);
  }

  @Test
  void somebodyIsExportedHeldReleasedAndErased() {
    production
        .getBean(Rosters.class)
        .store(
            new Roster(
                List.of(
                    new Person(
                        new PersonId("anna"),
                        "Anna Lind",
                        "anna@example.org",
                        null,
                        Language.EN,
                        Set.of())),
                List.of(),
                List.of()));
    var admin = bearer(claims -> claims);
    var json = send(request("/admin/people/anna", admin).GET());
    assertThat(json.body()).contains("Anna Lind", "\"held\"");
    assertThat(json.headers().firstValue("Cache-Control")).hasValue("no-store");
    var page = send(request("/admin/people/anna/page", admin).GET());
    assertThat(page.body()).contains("What Stegvis holds on Anna Lind");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");

    assertThat(send(request("/admin/people/anna", admin).DELETE()).statusCode()).isEqualTo(400);
    assertThat(send(request("/admin/people/anna/hold?why=x", admin).PUT(nothing())).statusCode())
        .isEqualTo(400);
    assertThat(
            send(request("/admin/people/anna/hold?until=2020-01-01", admin).PUT(nothing()))
                .statusCode())
        .isEqualTo(400);
    assertThat(
            send(request("/admin/people/anna/hold?why=DISPUTE&until=2027-01-31", admin)
                    .PUT(nothing()))
                .body())
        .contains("DISPUTE", "2027-01-31");
    var held = send(request("/admin/people/anna?sure=anna", admin).DELETE());
    assertThat(held.statusCode()).isEqualTo(409);
    assertThat(held.body()).contains("held", "DISPUTE", "/hold").doesNotContain("anna");
    assertThat(send(request("/admin/people/anna/hold", admin).DELETE()).statusCode())
        .isEqualTo(204);
    assertThat(send(request("/admin/people/anna/hold", admin).DELETE()).statusCode())
        .isEqualTo(404);

    var erased = send(request("/admin/people/anna?sure=anna", admin).DELETE());
    assertThat(erased.statusCode()).isEqualTo(200);
    assertThat(erased.body()).contains("pseudonym-", "\"person\":1");
    assertThat(send(request("/admin/people/anna", admin).GET()).statusCode()).isEqualTo(404);
    assertThat(
            send(request("/admin/people/anna/pseudonym?sure=anna", admin).POST(nothing()))
                .statusCode())
        .isEqualTo(404);
    assertThat(send(request("/admin/audit?from=2026-11-26", admin).GET()).body())
        .contains("entra " + Entra.ADMINISTRATOR, "ERASE", "EXPORT", "HOLD", "RELEASE")
        .doesNotContain("anna", "Anna");
  }

  @Test
  void aFaultIsToldWithoutWords() {
    var admin = bearer(claims -> claims);
    var answer = send(request("/admin/audit?person=anna%00", admin).GET());
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.body()).isEqualTo("{\"status\":500,\"title\":\"fault\"}");
  }

  @Test
  void whatIsUnclearIsSaidWithWhatToWrite() {
    var admin = bearer(claims -> claims);
    assertThat(send(request("/admin/audit?from=today", admin).GET()).body())
        .contains("from is a day such as 2026-07-22");
    assertThat(send(request("/admin/people/anna/hold?until=x", admin).PUT(nothing())).body())
        .contains("until is a day such as");
    var erasing = send(request("/admin/people/anna?sure=anna&endParts=yes", admin).DELETE());
    assertThat(erasing.statusCode()).isEqualTo(400);
    assertThat(erasing.body()).contains("endParts is true or false");
  }

  /** It has no tenant, and so no administrators. */
  @Test
  void thereIsNoDoorInTheDemo() {
    try (var demo = started("demo")) {
      var address = "http://localhost:" + port(demo) + "/admin/retention";
      assertThat(
              send(HttpRequest.newBuilder(URI.create(address))
                      .header("Authorization", bearer(claims -> claims)))
                  .statusCode())
          .isEqualTo(404);
    }
  }

  private static HttpRequest.BodyPublisher nothing() {
    return HttpRequest.BodyPublishers.noBody();
  }

  private static String bearer(UnaryOperator<JWTClaimsSet.Builder> change) {
    return "Bearer " + signed(change);
  }

  private static String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
    return SignedTokens.sign(ENTRA.key, change.apply(Entra.claims(NOW)).build());
  }

  private static String encrypted(JWTClaimsSet claims) throws JOSEException {
    var jwt =
        new EncryptedJWT(
            new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM), claims);
    jwt.encrypt(new RSAEncrypter(ENTRA.key.toRSAPublicKey()));
    return jwt.serialize();
  }

  private static String withPublicKeyAsSecret(JWTClaimsSet claims) throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(ENTRA.key.getKeyID()).build();
    return SignedTokens.sign(
        header, claims, new MACSigner(ENTRA.key.toRSAPublicKey().getEncoded()));
  }

  private static String withRs512(JWTClaimsSet claims) throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(ENTRA.key.getKeyID()).build();
    return SignedTokens.sign(header, claims, new RSASSASigner(ENTRA.key));
  }

  private static String ofTheBotFramework(RSAKey key) {
    return SignedTokens.sign(
        key,
        new JWTClaimsSet.Builder()
            .issuer("https://api.botframework.com")
            .audience(Entra.APP)
            .expirationTime(ago(-60))
            .claim("serviceurl", "https://smba.trafficmanager.net/emea/")
            .build());
  }

  private static Date ago(int minutes) {
    return Date.from(NOW.minus(Duration.ofMinutes(minutes)));
  }

  private static HttpRequest.Builder request(String path, @Nullable String authorization) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port(production) + path));
    return authorization == null ? request : request.header("Authorization", authorization);
  }

  private static int port(ServletWebServerApplicationContext context) {
    return Objects.requireNonNull(context.getWebServer()).getPort();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
  @Import({DataProtectionConfiguration.class, AdminHttpConfiguration.class})
  static class Production {

    @Bean
    Clock clock() {
      return Clock.fixed(NOW, ZoneOffset.UTC);
    }
  }
}
