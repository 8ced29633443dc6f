package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stegvis.bot.SignedTokens;

/**
 * Every kind of token that is not the Bot Framework's for us and for this activity, over real HTTP
 * on both sides, each with the status and the reason of its refusal. What can be signed with the
 * genuine key is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedTokensIT {

  private static final String ACTIVITY = "installation-remove";

  private final BotFramework framework = new BotFramework();
  private final RSAKey unendorsed = SignedTokens.rsa("unendorsed");
  private final RSAKey forOthers = SignedTokens.rsa("for-others");
  private final RSAKey forged = SignedTokens.rsa("teams");
  private final RSAKey unpublished = SignedTokens.rsa("unpublished");
  private final ECKey curve = curve();
  private final TeamsRoom room;

  ForgedTokensIT() {
    framework.publish(unendorsed, null);
    framework.publish(forOthers, List.of("webchat", "MSTEAMS", "msteams2"));
    framework.publish(curve, List.of("msteams"));
    room = TeamsRoom.inProduction(framework.settings());
  }

  @BeforeEach
  void forget() {
    room.heard();
    room.forget();
  }

  @AfterAll
  void stop() {
    room.close();
    framework.close();
  }

  @ParameterizedTest
  @MethodSource("good")
  void believesWhatIsGood(String authorization) {
    assertThat(room.post(Recorded.json(ACTIVITY), authorization).statusCode()).isEqualTo(202);
    assertThat(room.heard()).hasSize(1);
  }

  Stream<Arguments> good() {
    return Stream.of(
        argumentSet("as Teams sends it", token(good -> good)),
        argumentSet("scheme in lower case", token(good -> good).replace("Bearer", "bearer")),
        argumentSet("scheme in upper case", token(good -> good).replace("Bearer", "BEARER")),
        argumentSet("two spaces", token(good -> good).replace(" ", "  ")),
        argumentSet("expired 4 minutes ago", token(good -> good.expirationTime(in(-4)))),
        argumentSet(
            "begins in 4 minutes", token(good -> good.notBeforeTime(in(4)).issueTime(in(4)))),
        argumentSet("no nbf", token(good -> good.notBeforeTime(null))),
        argumentSet("audience in a list", token(good -> good.audience(List.of(app(), "other")))),
        argumentSet(
            "appid and azp are ours",
            token(good -> good.claim("appid", app()).claim("azp", app()))),
        argumentSet("claims that we do not know", token(good -> good.claim("x", List.of(1, 2)))),
        argumentSet("no typ", header(header -> header)),
        argumentSet("typ JWT", header(header -> header.type(JOSEObjectType.JWT))),
        argumentSet("more in the header", header(header -> header.customParam("x", "y"))));
  }

  @ParameterizedTest
  @MethodSource("badHeaders")
  void asksForATokenWhereThereIsNotOne(List<String> authorizations, Refusal reason) {
    assertRefused(Recorded.json(ACTIVITY), authorizations, 401, reason);
  }

  Stream<Arguments> badHeaders() {
    var good = token(each -> each);
    var bare = good.substring("Bearer ".length());
    return Stream.of(
        argumentSet("none", List.of(), Refusal.NO_TOKEN),
        argumentSet("empty", List.of(""), Refusal.NO_TOKEN),
        argumentSet("another scheme", List.of("Basic YTpi"), Refusal.NO_TOKEN),
        argumentSet("scheme alone", List.of("Bearer"), Refusal.NO_TOKEN),
        argumentSet("scheme and space", List.of("Bearer  "), Refusal.NO_TOKEN),
        argumentSet("no scheme", List.of(bare), Refusal.NO_TOKEN),
        argumentSet("no space", List.of("Bearer" + bare), Refusal.NO_TOKEN),
        argumentSet("a scheme that begins alike", List.of("Bearers " + bare), Refusal.NO_TOKEN),
        argumentSet("more behind", List.of(good + " x"), Refusal.NO_TOKEN),
        argumentSet("two in one", List.of(good + ", " + good), Refusal.NO_TOKEN),
        argumentSet("a tab", List.of("Bearer\t" + bare), Refusal.NO_TOKEN),
        argumentSet("quoted", List.of("Bearer \"" + bare + "\""), Refusal.NO_TOKEN),
        argumentSet("two headers", List.of(good, good), Refusal.SEVERAL_TOKENS),
        argumentSet("a good and a bad", List.of(good, "Bearer x"), Refusal.SEVERAL_TOKENS));
  }

  @ParameterizedTest
  @MethodSource({"form", "signatures", "claims", "times"})
  void believesNoForgedToken(String authorization, Refusal reason) {
    assertRefused(Recorded.json(ACTIVITY), List.of(authorization), 403, reason);
    // It is refused by its header alone: what it comes with is not read.
    assertRefused("{", List.of(authorization), 403, reason);
    assertRefused("x".repeat(1_000_000), List.of(authorization), 403, reason);
  }

  Stream<Arguments> form() {
    var good = token(each -> each);
    var parts = good.split("\\.", -1);
    return Stream.of(
        argumentSet("garbage", "Bearer garbage", Refusal.MALFORMED_TOKEN),
        argumentSet("one dot", parts[0] + "." + parts[1], Refusal.MALFORMED_TOKEN),
        argumentSet("dots alone", "Bearer ..", Refusal.MALFORMED_TOKEN),
        argumentSet("four parts", good + ".x", Refusal.MALFORMED_TOKEN),
        argumentSet("no header", "Bearer ." + parts[1] + "." + parts[2], Refusal.MALFORMED_TOKEN),
        argumentSet("header no JSON", raw("{", "{}"), Refusal.MALFORMED_TOKEN),
        argumentSet("header a list", raw("[]", "{}"), Refusal.MALFORMED_TOKEN),
        argumentSet(
            "header without alg", raw("{\"kid\":\"teams\"}", "{}"), Refusal.MALFORMED_TOKEN),
        argumentSet(
            "alg twice",
            raw("{\"alg\":\"none\",\"alg\":\"RS256\",\"kid\":\"teams\"}", "{}"),
            Refusal.MALFORMED_TOKEN),
        argumentSet("header too long", "Bearer " + "a".repeat(7000), Refusal.MALFORMED_TOKEN),
        argumentSet("encrypted", encrypted(), Refusal.ALGORITHM),
        argumentSet(
            "alg none",
            "Bearer " + new PlainJWT(goodClaims().build()).serialize(),
            Refusal.ALGORITHM),
        argumentSet(
            "alg none with a signature",
            "Bearer " + new PlainJWT(goodClaims().build()).serialize() + "c2ln",
            Refusal.MALFORMED_TOKEN),
        argumentSet(
            "alg None",
            raw("{\"alg\":\"None\",\"kid\":\"teams\"}", goodClaims().build().toString()),
            Refusal.ALGORITHM));
  }

  Stream<Arguments> signatures() {
    var good = token(each -> each);
    var dot = good.lastIndexOf('.');
    return Stream.of(
        argumentSet("another key of the same id", signed(forged), Refusal.SIGNATURE),
        argumentSet("a key that is not published", signed(unpublished), Refusal.UNKNOWN_KEY),
        argumentSet("no kid", header(header -> header.keyID(null)), Refusal.UNKNOWN_KEY),
        argumentSet("empty kid", header(header -> header.keyID("")), Refusal.UNKNOWN_KEY),
        argumentSet(
            "a path as kid", header(header -> header.keyID("../../etc/x")), Refusal.UNKNOWN_KEY),
        argumentSet(
            "kid of another key", header(header -> header.keyID("unendorsed")), Refusal.SIGNATURE),
        argumentSet(
            "kid of a key of another kind",
            header(header -> header.keyID("curve")),
            Refusal.UNKNOWN_KEY),
        argumentSet("cut signature", good.substring(0, good.length() - 8), Refusal.SIGNATURE),
        argumentSet("no signature", good.substring(0, dot + 1), Refusal.MALFORMED_TOKEN),
        argumentSet("changed claims", tampered(), Refusal.SIGNATURE),
        argumentSet(
            "HS256 with the public key",
            by(JWSAlgorithm.HS256, mac(publicKey()), header -> header),
            Refusal.ALGORITHM),
        argumentSet("RS384", by(JWSAlgorithm.RS384, rsa(framework.key)), Refusal.ALGORITHM),
        argumentSet("RS512", by(JWSAlgorithm.RS512, rsa(framework.key)), Refusal.ALGORITHM),
        argumentSet("PS256", by(JWSAlgorithm.PS256, rsa(framework.key)), Refusal.ALGORITHM),
        argumentSet("ES256", byCurve(), Refusal.ALGORITHM),
        argumentSet(
            "its own key in the header",
            by(JWSAlgorithm.RS256, rsa(forged), header -> header.jwk(forged.toPublicJWK())),
            Refusal.SIGNATURE),
        argumentSet(
            "an address of keys in the header",
            by(
                JWSAlgorithm.RS256,
                rsa(unpublished),
                header ->
                    header.keyID("unpublished").jwkURL(URI.create("http://localhost:1/keys"))),
            Refusal.UNKNOWN_KEY),
        argumentSet(
            "an address of certificates in the header",
            by(
                JWSAlgorithm.RS256,
                rsa(forged),
                header -> header.x509CertURL(URI.create("http://localhost:1/c"))),
            Refusal.SIGNATURE),
        argumentSet(
            "certificates in the header",
            by(
                JWSAlgorithm.RS256,
                rsa(forged),
                header -> header.x509CertChain(List.of(new Base64("AAAA")))),
            Refusal.SIGNATURE),
        argumentSet(
            "something critical that is unknown",
            header(header -> header.criticalParams(Set.of("x")).customParam("x", true)),
            Refusal.SIGNATURE),
        argumentSet(
            "typ of something else",
            header(header -> header.type(new JOSEObjectType("at+jwt"))),
            Refusal.MALFORMED_TOKEN));
  }

  Stream<Arguments> claims() {
    return Stream.of(
        argumentSet("no issuer", token(good -> good.issuer(null)), Refusal.ISSUER),
        argumentSet("issuer with a slash", issuer("https://api.botframework.com/"), Refusal.ISSUER),
        argumentSet("issuer over http", issuer("http://api.botframework.com"), Refusal.ISSUER),
        argumentSet("issuer in capitals", issuer("https://API.botframework.com"), Refusal.ISSUER),
        argumentSet(
            "issuer of the government's cloud",
            issuer("https://api.botframework.us"),
            Refusal.ISSUER),
        argumentSet(
            "issuer of the Chinese cloud",
            issuer("https://api.botframework.azure.cn"),
            Refusal.ISSUER),
        argumentSet(
            "emulator, version 1",
            emulator("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
            Refusal.ISSUER),
        argumentSet(
            "emulator, version 2",
            emulator("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0"),
            Refusal.ISSUER),
        argumentSet(
            "emulator, the other tenant",
            emulator("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/"),
            Refusal.ISSUER),
        argumentSet(
            "our own tenant",
            issuer("https://sts.windows.net/" + Recorded.TENANT + "/"),
            Refusal.ISSUER),
        argumentSet(
            "a skill, by appid", token(good -> good.claim("appid", "attacker")), Refusal.OTHER_BOT),
        argumentSet(
            "a skill, by azp",
            token(good -> good.claim("ver", "2.0").claim("azp", "attacker")),
            Refusal.OTHER_BOT),
        argumentSet(
            "appid no text", token(good -> good.claim("appid", 7)), Refusal.MALFORMED_TOKEN),
        argumentSet("no audience", audience(List.of()), Refusal.AUDIENCE),
        argumentSet("another app", audience(List.of("other")), Refusal.AUDIENCE),
        argumentSet("other apps in a list", audience(List.of("other", "more")), Refusal.AUDIENCE),
        argumentSet("an app that begins alike", audience(List.of(app() + "1")), Refusal.AUDIENCE),
        argumentSet("any app", audience(List.of("*")), Refusal.AUDIENCE),
        argumentSet(
            "the connector itself",
            audience(List.of("https://api.botframework.com")),
            Refusal.AUDIENCE),
        argumentSet("claims no JSON", payload("claims"), Refusal.MALFORMED_TOKEN),
        argumentSet("claims a list", payload("[]"), Refusal.ISSUER),
        argumentSet("no claims", payload("{}"), Refusal.ISSUER));
  }

  Stream<Arguments> times() {
    return Stream.of(
        argumentSet("no exp", token(good -> good.expirationTime(null)), Refusal.NEVER_EXPIRES),
        argumentSet(
            "exp no number", token(good -> good.claim("exp", "soon")), Refusal.MALFORMED_TOKEN),
        argumentSet(
            "exp a list", token(good -> good.claim("exp", List.of(1))), Refusal.MALFORMED_TOKEN),
        argumentSet("exp before all time", token(good -> good.claim("exp", -1)), Refusal.EXPIRED),
        argumentSet("exp 0", token(good -> good.claim("exp", 0)), Refusal.EXPIRED),
        argumentSet(
            "expired 5 minutes ago", token(good -> good.expirationTime(in(-5))), Refusal.EXPIRED),
        argumentSet(
            "expired 10 minutes ago", token(good -> good.expirationTime(in(-10))), Refusal.EXPIRED),
        argumentSet(
            "begins in 6 minutes", token(good -> good.notBeforeTime(in(6))), Refusal.NOT_YET_VALID),
        argumentSet(
            "nbf no number", token(good -> good.claim("nbf", "now")), Refusal.MALFORMED_TOKEN),
        argumentSet(
            "issued in 6 minutes", token(good -> good.issueTime(in(6))), Refusal.NOT_YET_VALID),
        argumentSet(
            "our clock 10 minutes slow",
            token(good -> good.notBeforeTime(in(10)).issueTime(in(10))),
            Refusal.NOT_YET_VALID),
        argumentSet(
            "our clock 10 minutes fast",
            token(good -> good.notBeforeTime(in(-70)).expirationTime(in(-10))),
            Refusal.EXPIRED));
  }

  @ParameterizedTest
  @MethodSource("activities")
  void believesNoTokenThatIsNotForTheActivity(
      String authorization, String activity, Refusal reason) {
    assertRefused(activity, List.of(authorization), 403, reason);
  }

  Stream<Arguments> activities() {
    var good = token(each -> each);
    var activity = Recorded.json(ACTIVITY);
    var amer = "https://smba.trafficmanager.net/amer/";
    return Stream.of(
        argumentSet("key without endorsements", signed(unendorsed), activity, Refusal.ENDORSEMENT),
        argumentSet("key for other channels", signed(forOthers), activity, Refusal.ENDORSEMENT),
        argumentSet(
            "key for another channel, and an activity of it",
            signed(forOthers),
            activity.replace("\"msteams\"", "\"webchat\""),
            Refusal.CHANNEL),
        argumentSet("no serviceurl", connector(null), activity, Refusal.SERVICE_URL),
        argumentSet("another serviceurl", connector(amer), activity, Refusal.SERVICE_URL),
        argumentSet(
            "serviceurl in capitals",
            connector(Recorded.SERVICE_URL.toUpperCase(Locale.ROOT)),
            activity,
            Refusal.SERVICE_URL),
        argumentSet(
            "serviceurl without its slash",
            connector(Recorded.SERVICE_URL.substring(0, Recorded.SERVICE_URL.length() - 1)),
            activity,
            Refusal.SERVICE_URL),
        argumentSet("serviceurl empty", connector(""), activity, Refusal.SERVICE_URL),
        argumentSet(
            "an activity for another serviceurl",
            good,
            Recorded.json(ACTIVITY, amer),
            Refusal.SERVICE_URL),
        argumentSet(
            "a genuine token for a host of somebody else",
            connector("https://evil.trafficmanager.net/"),
            Recorded.json(ACTIVITY, "https://evil.trafficmanager.net/"),
            Refusal.SERVICE_HOST),
        argumentSet(
            "a genuine token for this machine",
            connector("http://localhost:3978/"),
            Recorded.json(ACTIVITY, "http://localhost:3978/"),
            Refusal.SERVICE_HOST),
        argumentSet("no channel", good, without(activity, "channelId"), Refusal.CHANNEL),
        argumentSet(
            "empty channel", good, activity.replace("\"msteams\"", "\"\""), Refusal.CHANNEL),
        argumentSet(
            "the emulator's channel",
            good,
            activity.replace("\"msteams\"", "\"emulator\""),
            Refusal.CHANNEL),
        argumentSet(
            "channel in capitals",
            good,
            activity.replace("\"msteams\"", "\"MSTeams\""),
            Refusal.CHANNEL),
        argumentSet(
            "another tenant", good, activity.replace(Recorded.TENANT, "other"), Refusal.TENANT),
        argumentSet(
            "another tenant in one place",
            good,
            activity.replaceFirst(Recorded.TENANT, "other"),
            Refusal.TENANT),
        argumentSet(
            "another tenant in the other place",
            good,
            new StringBuilder(activity)
                .replace(
                    activity.lastIndexOf(Recorded.TENANT),
                    activity.lastIndexOf(Recorded.TENANT) + Recorded.TENANT.length(),
                    "other")
                .toString(),
            Refusal.TENANT),
        argumentSet("no tenant", good, activity.replace(Recorded.TENANT, ""), Refusal.TENANT),
        argumentSet(
            "somebody of another tenant",
            good,
            activity.replace("\"aadObjectId\"", "\"tenantId\":\"other\",\"aadObjectId\""),
            Refusal.TENANT));
  }

  private void assertRefused(
      String activity, List<String> authorizations, int status, Refusal reason) {
    var before = room.refused(reason);

    var response =
        room.knock("application/json", activity.getBytes(StandardCharsets.UTF_8), authorizations);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEmpty();
    assertThat(room.refused(reason)).isEqualTo(before + 1);
    assertThat(room.heard()).isEmpty();
  }

  private static String app() {
    return BotFramework.APP;
  }

  private static Date in(int minutes) {
    return Date.from(TeamsRoom.NOW.plus(Duration.ofMinutes(minutes)));
  }

  private static JWTClaimsSet.Builder goodClaims() {
    return BotFramework.claims(TeamsRoom.NOW);
  }

  private String token(UnaryOperator<JWTClaimsSet.Builder> change) {
    return framework.bearer(change.apply(goodClaims()));
  }

  private String issuer(String issuer) {
    return token(good -> good.issuer(issuer));
  }

  private String emulator(String issuer) {
    return token(good -> good.issuer(issuer).claim("ver", "1.0").claim("appid", app()));
  }

  private String audience(List<String> audience) {
    return token(good -> good.audience(audience));
  }

  private String connector(@Nullable String serviceUrl) {
    return token(good -> good.claim("serviceurl", serviceUrl));
  }

  private static String signed(RSAKey key) {
    return "Bearer " + SignedTokens.sign(key, goodClaims().build());
  }

  private String header(UnaryOperator<JWSHeader.Builder> change) {
    return by(JWSAlgorithm.RS256, rsa(framework.key), change);
  }

  private static String by(JWSAlgorithm algorithm, JWSSigner signer) {
    return by(algorithm, signer, header -> header);
  }

  private static String by(
      JWSAlgorithm algorithm, JWSSigner signer, UnaryOperator<JWSHeader.Builder> change) {
    var header = change.apply(new JWSHeader.Builder(algorithm).keyID("teams")).build();
    return "Bearer " + SignedTokens.sign(header, goodClaims().build(), signer);
  }

  private String byCurve() {
    try {
      return by(JWSAlgorithm.ES256, new ECDSASigner(curve), header -> header.keyID("curve"));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String tampered() {
    var parts = token(good -> good.claim("x", "y")).split("\\.", -1);
    var good = token(each -> each).split("\\.", -1);
    return good[0] + "." + parts[1] + "." + good[2];
  }

  /** A genuine signature over what are no claims. */
  private String payload(String payload) {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("teams").build();
    var jws = new JWSObject(header, new Payload(payload));
    try {
      jws.sign(rsa(framework.key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return "Bearer " + jws.serialize();
  }

  private static String raw(String header, String payload) {
    return "Bearer " + Base64URL.encode(header) + "." + Base64URL.encode(payload) + ".c2ln";
  }

  private String encrypted() {
    var jwt =
        new EncryptedJWT(
            new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM)
                .keyID("teams")
                .build(),
            goodClaims().build());
    try {
      jwt.encrypt(new RSAEncrypter(framework.key.toRSAPublicKey()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return "Bearer " + jwt.serialize();
  }

  private static String without(String activity, String member) {
    var json = ActivityJson.card(activity);
    json.remove(member);
    return json.toString();
  }

  /** As it is published, for whoever takes a public key for a secret. */
  private byte[] publicKey() {
    return framework.key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
  }

  private static JWSSigner rsa(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner mac(byte[] secret) {
    try {
      return new MACSigner(secret);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey curve() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
