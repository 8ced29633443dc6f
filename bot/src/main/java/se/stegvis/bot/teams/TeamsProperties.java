package se.stegvis.bot.teams;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What the bot must know about its registration; from the environment as {@code STEGVIS_TEAMS_…}.
 *
 * @param appPassword a client secret, not needed where there is a certificate
 * @param certificate the file of a PKCS #12 key store with one key, blank for none
 * @param tenants whose people are heard; the app is registered in the first
 * @param serviceHosts hosts whose connectors may be called beside Teams' own
 * @param openId where the Bot Framework says by what its tokens are signed
 * @param serviceUrl the connector that is asked for a chat with somebody never heard of
 */
@ConfigurationProperties("stegvis.teams")
record TeamsProperties(
    @DefaultValue("") String appId,
    @DefaultValue("") String appPassword,
    @DefaultValue("") String certificate,
    @DefaultValue("") String certificatePassword,
    @Name("tenant-id") @DefaultValue List<String> tenants,
    @DefaultValue Set<String> serviceHosts,
    @DefaultValue("https://login.botframework.com/v1/.well-known/openidconfiguration") URI openId,
    @DefaultValue("https://smba.trafficmanager.net/emea/") String serviceUrl,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("15s") Duration readTimeout) {

  TeamsProperties {
    tenants = tenants.stream().map(String::strip).filter(tenant -> !tenant.isEmpty()).toList();
    serviceHosts = Set.copyOf(serviceHosts);
  }

  /** The tenant that the app is registered in; blank where it is in none, as in the demo. */
  String home() {
    return tenants.isEmpty() ? "" : tenants.getFirst();
  }

  boolean hasCertificate() {
    return !certificate.isBlank();
  }

  /** Without the passwords. */
  @Override
  public String toString() {
    return "TeamsProperties[appId=%s, tenants=%s]".formatted(appId, tenants);
  }
}
