package se.stegvis.bot.teams;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the bot must know about its registration; from the environment as {@code STEGVIS_TEAMS_…}.
 *
 * @param serviceHosts hosts whose connectors may be called beside Teams' own
 * @param signingKeys where the Bot Framework publishes the keys that it signs tokens with
 */
@ConfigurationProperties("stegvis.teams")
record TeamsProperties(
    @DefaultValue("") String appId,
    @DefaultValue("") String appPassword,
    @DefaultValue("") String tenantId,
    @DefaultValue Set<String> serviceHosts,
    @DefaultValue("https://login.botframework.com/v1/.well-known/keys") URI signingKeys,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("15s") Duration readTimeout) {

  TeamsProperties {
    serviceHosts = Set.copyOf(serviceHosts);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "TeamsProperties[appId=%s, tenantId=%s]".formatted(appId, tenantId);
  }
}
