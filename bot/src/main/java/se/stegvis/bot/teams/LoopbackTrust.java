package se.stegvis.bot.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.schema.Activity;
import java.net.InetAddress;
import se.stegvis.bot.teams.Verdict.Admitted;

/** Believes whoever is on this machine, and talks to nobody else. */
final class LoopbackTrust implements Trust {

  @Override
  public Introduction meet(Knock knock) {
    return isLoopback(knock.remoteAddress())
        ? new Introduction.Heard(this::judge)
        : Refusal.NOT_FROM_LOOPBACK;
  }

  private Verdict judge(Activity activity) {
    return mayCall(activity.getServiceUrl())
        ? new Admitted(new ClaimsIdentity(AuthenticationConstants.ANONYMOUS_AUTH_TYPE))
        : Refusal.SERVICE_HOST;
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public boolean mayCall(String serviceUrl) {
    return ServiceUrl.parse(serviceUrl).filter(ServiceUrl::isLoopback).isPresent();
  }

  @Override
  public AppCredentials credentials() {
    return MicrosoftAppCredentials.empty();
  }
}
