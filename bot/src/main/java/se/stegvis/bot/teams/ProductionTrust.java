package se.stegvis.bot.teams;

import com.microsoft.bot.connector.Channels;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.schema.Activity;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.teams.Verdict.Refused;

/** Believes what carries a token of the Bot Framework for this app and comes from its tenant. */
final class ProductionTrust implements Trust {

  /** Not *.trafficmanager.net: anybody can register a name there. */
  private static final String TEAMS = "smba.trafficmanager.net";

  private static final String BEARER = "Bearer ";

  private final TeamsProperties teams;
  private final InboundTokens tokens;
  private final Set<String> hosts;

  /** Throws {@link MissingTeamsSettings}. */
  ProductionTrust(TeamsProperties teams, InboundTokens tokens) {
    MissingTeamsSettings.check(teams);
    this.teams = teams;
    this.tokens = tokens;
    this.hosts =
        Stream.concat(Stream.of(TEAMS), teams.serviceHosts().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Verdict judge(Knock knock) {
    var token = bearer(knock.authorization());
    if (token == null) {
      return Refused.unauthorized("no-token");
    }
    var activity = knock.activity();
    if (!mayCall(activity.getServiceUrl())) {
      return Refused.forbidden("service-url");
    }
    if (!Channels.MSTEAMS.equals(activity.getChannelId())) {
      return Refused.forbidden("channel");
    }
    return isOurs(activity)
        ? tokens.check(token, activity.getServiceUrl())
        : Refused.forbidden("tenant");
  }

  private boolean isOurs(Activity activity) {
    return Tenants.of(activity).equals(Set.of(teams.tenantId()));
  }

  private static @Nullable String bearer(@Nullable String authorization) {
    return authorization != null && authorization.startsWith(BEARER)
        ? authorization.substring(BEARER.length())
        : null;
  }

  @Override
  public boolean mayCall(String serviceUrl) {
    return ServiceUrl.parse(serviceUrl).filter(url -> url.isSecureAt(hosts)).isPresent();
  }

  @Override
  public AppCredentials credentials() {
    return new MicrosoftAppCredentials(teams.appId(), teams.appPassword(), teams.tenantId());
  }
}
