package se.stegvis.bot.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import java.net.InetAddress;
import se.stegvis.bot.teams.Verdict.Admitted;
import se.stegvis.bot.teams.Verdict.Refused;

/** Believes whoever is on this machine, and talks to nobody else. */
final class LoopbackTrust implements Trust {

  @Override
  public Verdict judge(Knock knock) {
    if (!isLoopback(knock.remoteAddress())) {
      return Refused.forbidden("not-from-loopback");
    }
    return mayCall(knock.activity().getServiceUrl())
        ? new Admitted(new ClaimsIdentity(AuthenticationConstants.ANONYMOUS_AUTH_TYPE))
        : Refused.forbidden("service-url");
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
