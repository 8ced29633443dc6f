package se.stegvis.bot.teams;

import com.microsoft.bot.connector.Channels;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stegvis.bot.teams.Verdict.Admitted;

/** Believes what carries a token of the Bot Framework for this app and comes from its tenants. */
final class ProductionTrust implements Trust {

  /** Not *.trafficmanager.net: anybody can register a name there. */
  private static final String TEAMS = "smba.trafficmanager.net";

  private final TeamsProperties teams;
  private final BotFrameworkTokens tokens;
  private final Set<String> hosts;

  /** Throws {@link MissingTeamsSettings}. */
  ProductionTrust(TeamsProperties teams, BotFrameworkTokens tokens) {
    MissingTeamsSettings.check(teams);
    this.teams = teams;
    this.tokens = tokens;
    this.hosts =
        Stream.concat(Stream.of(TEAMS), teams.serviceHosts().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Introduction meet(Knock knock) {
    try {
      var token = tokens.read(Bearer.token(knock.authorizations()));
      return new Introduction.Heard(activity -> judge(token, activity));
    } catch (BadToken e) {
      return e.refusal();
    }
  }

  private Verdict judge(BotFrameworkTokens.Token token, Activity activity) {
    var serviceUrl = activity.getServiceUrl();
    if (!mayCall(serviceUrl)) {
      return Refusal.SERVICE_HOST;
    }
    if (!serviceUrl.equals(token.serviceUrl())) {
      return Refusal.SERVICE_URL;
    }
    if (!Channels.MSTEAMS.equals(activity.getChannelId())) {
      return Refusal.CHANNEL;
    }
    if (!token.endorsements().contains(Channels.MSTEAMS)) {
      return Refusal.ENDORSEMENT;
    }
    return isOurs(activity) ? new Admitted(identity(serviceUrl)) : Refusal.TENANT;
  }

  private boolean isOurs(Activity activity) {
    var named = Tenants.of(activity);
    return named.size() == 1 && teams.tenants().contains(named.getFirst());
  }

  private ClaimsIdentity identity(String serviceUrl) {
    return new ClaimsIdentity(
        AuthenticationConstants.TO_BOT_FROM_CHANNEL_TOKEN_ISSUER,
        Map.of(
            AuthenticationConstants.AUDIENCE_CLAIM,
            teams.appId(),
            AuthenticationConstants.SERVICE_URL_CLAIM,
            serviceUrl));
  }

  @Override
  public boolean mayCall(String serviceUrl) {
    return ServiceUrl.parse(serviceUrl).filter(url -> url.isSecureAt(hosts)).isPresent();
  }

  @Override
  public AppCredentials credentials() {
    return EntraCredentials.of(teams);
  }
}
