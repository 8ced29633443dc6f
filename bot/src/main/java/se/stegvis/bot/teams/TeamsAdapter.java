package se.stegvis.bot.teams;

import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.SimpleChannelProvider;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.integration.BotFrameworkHttpAdapter;
import java.util.concurrent.CompletableFuture;

/** The SDK's adapter on our own connector clients and single-tenant credentials. */
final class TeamsAdapter extends BotFrameworkHttpAdapter {

  private final AppCredentials credentials;
  private final ConnectorClients clients;

  TeamsAdapter(AppCredentials credentials, ConnectorClients clients) {
    super(new SimpleCredentialProvider(credentials.getAppId(), null), new SimpleChannelProvider());
    this.credentials = credentials;
    this.clients = clients;
  }

  @Override
  protected CompletableFuture<ConnectorClient> getOrCreateConnectorClient(
      String serviceUrl, AppCredentials usingAppCredentials) {
    return CompletableFuture.completedFuture(clients.at(serviceUrl));
  }

  @Override
  protected CompletableFuture<AppCredentials> buildAppCredentials(String appId, String scope) {
    return CompletableFuture.completedFuture(credentials);
  }
}
