package se.stegvis.bot.teams;

import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.ExponentialBackoffRetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;
import se.stegvis.scheduler.delivery.Pace;

/**
 * The ways to the connectors, one for each address that may be called. Not the SDK's own, which
 * repeat a failed sending at once and four times, wait for two minutes and send five at a time.
 * Whatever goes this way, a reminder, a channel's card or an answer, waits for its turn.
 */
final class ConnectorClients implements AutoCloseable {

  private static final int AT_A_TIME = 64;

  private final Trust trust;
  private final AppCredentials credentials;
  private final TeamsProperties teams;
  private final Pacing pacing;

  /**
   * Of the platform, since each keeps a turn: a virtual one that wakes up for its own waits until
   * one of the few that carry it has nothing to compose.
   */
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("connector-", 0).daemon().factory());

  private final Dispatcher dispatcher = new Dispatcher(threads);

  /** What all have in common: connections can be shared only by those that share their TLS. */
  private final OkHttpClient base = new OkHttpClient();

  private final JacksonAdapter json = new JacksonAdapter();
  private final Map<String, ConnectorClient> clients = new ConcurrentHashMap<>();

  ConnectorClients(Trust trust, AppCredentials credentials, TeamsProperties teams, Pace pace) {
    this.trust = trust;
    this.credentials = credentials;
    this.teams = teams;
    this.pacing = new Pacing(pace);
    dispatcher.setMaxRequests(AT_A_TIME);
    dispatcher.setMaxRequestsPerHost(AT_A_TIME);
  }

  /** Throws {@link ForbiddenServiceUrl}, since our own token goes with every call. */
  ConnectorClient at(String serviceUrl) {
    check(serviceUrl);
    return clients.computeIfAbsent(serviceUrl, url -> connect(url, () -> true));
  }

  /**
   * The same for one call.
   *
   * @param mayBegin asked right before its turn, in which it is written
   */
  ConnectorClient at(String serviceUrl, BooleanSupplier mayBegin) {
    check(serviceUrl);
    return connect(serviceUrl, mayBegin);
  }

  private void check(String serviceUrl) {
    if (!trust.mayCall(serviceUrl)) {
      throw new ForbiddenServiceUrl(serviceUrl);
    }
  }

  private ConnectorClient connect(String serviceUrl, BooleanSupplier mayBegin) {
    return new RestConnectorClient(
        new RestClient.Builder(http(mayBegin), new Retrofit.Builder())
            .withBaseUrl(serviceUrl)
            .withCredentials(credentials)
            .withSerializerAdapter(json)
            .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
            .withUserAgent("Stegvis")
            .withDispatcher(dispatcher)
            .withConnectionTimeout(teams.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .withReadTimeout(teams.readTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .withRetryStrategy(new ExponentialBackoffRetryStrategy(0, 0, 0, 0))
            .build());
  }

  private OkHttpClient.Builder http(BooleanSupplier mayBegin) {
    return base.newBuilder()
        .addInterceptor(new SubCodes())
        .addInterceptor(Begun.watch(mayBegin))
        .addNetworkInterceptor(pacing)
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
