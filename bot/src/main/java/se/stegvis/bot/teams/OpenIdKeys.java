package se.stegvis.bot.teams;

import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches the keys by way of the metadata document that names where they are ("Authentication with
 * the Bot Connector API", connector to bot, step 2). Nimbus would leave out the endorsements, so
 * the set is read here.
 */
final class OpenIdKeys implements Callable<Map<String, SigningKey>> {

  private static final int MOST_BYTES = 1 << 20;
  private static final int FEWEST_BITS = 2048;
  private static final int OK = 200;

  private final URI metadata;
  private final Duration patience;
  private final HttpClient http;

  /**
   * @param patience with each of the two documents
   */
  OpenIdKeys(URI metadata, Duration patience) {
    this.metadata = metadata;
    this.patience = patience;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** By their ids; never none. */
  @Override
  public Map<String, SigningKey> call() throws IOException {
    try {
      var keys = keys(read(location(read(metadata))));
      if (keys.isEmpty()) {
        throw new IOException("no key is published");
      }
      return keys;
    } catch (ParseException | IllegalArgumentException e) {
      throw new IOException("what is published about the keys cannot be read", e);
    }
  }

  private URI location(Map<String, Object> document) throws IOException, ParseException {
    var issuer = AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER;
    if (!issuer.equals(JSONObjectUtils.getString(document, "issuer"))) {
      throw new IOException("the keys are those of another issuer");
    }
    if (!strings(document, "id_token_signing_alg_values_supported")
        .contains(JWSAlgorithm.RS256.getName())) {
      throw new IOException("tokens are not signed with RS256 any more");
    }
    var location = URI.create(String.valueOf(JSONObjectUtils.getString(document, "jwks_uri")));
    if (!Objects.equals(location.getScheme(), metadata.getScheme())
        || !Objects.equals(location.getRawAuthority(), metadata.getRawAuthority())) {
      throw new IOException("the keys are said to be elsewhere");
    }
    return location;
  }

  private static Map<String, SigningKey> keys(Map<String, Object> set) throws ParseException {
    var keys = new LinkedHashMap<String, SigningKey>();
    var published = JSONObjectUtils.getJSONObjectArray(set, "keys");
    for (var json : published == null ? List.<Map<String, Object>>of() : List.of(published)) {
      var endorsements = strings(json, "endorsements");
      key(json)
          .ifPresent(key -> keys.putIfAbsent(key.getKeyID(), new SigningKey(key, endorsements)));
    }
    return Map.copyOf(keys);
  }

  /** One that we can make nothing of takes no other with it. */
  private static Optional<RSAKey> key(Map<String, Object> json) {
    try {
      return JWK.parse(json) instanceof RSAKey key
              && key.getKeyID() != null
              && !KeyUse.ENCRYPTION.equals(key.getKeyUse())
              && key.size() >= FEWEST_BITS
          ? Optional.of(key.toPublicJWK())
          : Optional.empty();
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private static Set<String> strings(Map<String, Object> json, String name) throws ParseException {
    var strings = JSONObjectUtils.getStringList(json, name);
    return strings == null ? Set.of() : Set.copyOf(strings);
  }

  private Map<String, Object> read(URI address) throws IOException, ParseException {
    var answer =
        http.sendAsync(
            HttpRequest.newBuilder(address).timeout(patience).build(),
            BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
    try {
      var document = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (document.statusCode() != OK) {
        throw new IOException("asked for the keys, got status " + document.statusCode());
      }
      return JSONObjectUtils.parse(document.body());
    } catch (ExecutionException | TimeoutException e) {
      answer.cancel(true);
      throw new IOException("the keys cannot be fetched", e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException().initCause(e);
    }
  }
}
