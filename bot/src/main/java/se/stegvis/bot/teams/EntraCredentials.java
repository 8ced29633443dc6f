package se.stegvis.bot.teams;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IClientCertificate;
import com.microsoft.aad.msal4j.IClientCredential;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.Authenticator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Proves to the connector who we are, as an app of one tenant, with a secret or a certificate. The
 * SDK has a class for each, but no way to say how the token is asked for.
 */
final class EntraCredentials extends AppCredentials {

  private static final Logger LOG = LoggerFactory.getLogger(EntraCredentials.class);
  private static final String SCOPE = "https://api.botframework.com/.default";

  private final IClientCredential proof;
  private final IHttpClient http;

  private EntraCredentials(TeamsProperties teams, IClientCredential proof, IHttpClient http) {
    super(teams.tenants().getFirst());
    setAppId(teams.appId());
    this.proof = proof;
    this.http = http;
  }

  /** Throws {@link MissingTeamsSettings} if the certificate cannot be read. */
  static EntraCredentials of(TeamsProperties teams) {
    return of(
        teams,
        new EntraHttp(teams.connectTimeout(), teams.readTimeout(), UnaryOperator.identity()));
  }

  static EntraCredentials of(TeamsProperties teams, IHttpClient http) {
    return new EntraCredentials(
        teams,
        teams.hasCertificate()
            ? certificate(teams)
            : ClientCredentialFactory.createFromSecret(teams.appPassword()),
        http);
  }

  private static IClientCredential certificate(TeamsProperties teams) {
    try (var store = Files.newInputStream(Path.of(teams.certificate()))) {
      var certificate =
          ClientCredentialFactory.createFromCertificate(store, teams.certificatePassword());
      LOG.info("the bot's certificate is good until {}", end(certificate));
      return certificate;
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw MissingTeamsSettings.certificate(e);
    }
  }

  private static Instant end(IClientCertificate certificate) throws CertificateException {
    var own = certificate.getEncodedPublicKeyCertificateChain().getFirst();
    var encoded = new ByteArrayInputStream(Base64.getDecoder().decode(own));
    var read = CertificateFactory.getInstance("X.509").generateCertificate(encoded);
    return ((X509Certificate) read).getNotAfter().toInstant();
  }

  @Override
  protected Authenticator buildAuthenticator() throws MalformedURLException {
    var app =
        ConfidentialClientApplication.builder(getAppId(), proof)
            .authority("https://" + EntraHttp.HOST + "/" + getChannelAuthTenant())
            .instanceDiscovery(false)
            .httpClient(http)
            .build();
    var wanted = ClientCredentialParameters.builder(Set.of(SCOPE)).build();
    return () -> app.acquireToken(wanted);
  }
}
