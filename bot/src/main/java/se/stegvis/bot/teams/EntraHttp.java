package se.stegvis.bot.teams;

import com.microsoft.aad.msal4j.HttpMethod;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/**
 * How tokens of our own are asked for. MSAL's own client follows where it is sent, and with the
 * request goes the secret: this one follows nobody and asks one host alone.
 */
final class EntraHttp implements IHttpClient {

  static final String HOST = "login.microsoftonline.com";

  private static final int MOST_BYTES = 1 << 20;

  /** What a client sets itself. */
  private static final Set<String> OWN = Set.of("content-length", "host", "connection");

  private record Answer(int statusCode, Map<String, List<String>> headers, String body)
      implements IHttpResponse {}

  private final Duration patience;
  private final UnaryOperator<URI> way;
  private final HttpClient http;

  /**
   * @param way to an address that may be called, itself but in tests
   */
  EntraHttp(Duration connecting, Duration patience, UnaryOperator<URI> way) {
    this.patience = patience;
    this.way = way;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(connecting)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  @Override
  public IHttpResponse send(com.microsoft.aad.msal4j.HttpRequest asked)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    var address = URI.create(asked.url().toString());
    if (ServiceUrl.parse(address.toString())
        .filter(url -> url.isSecureAt(Set.of(HOST)))
        .isEmpty()) {
      throw new IOException("a token was to be asked for elsewhere");
    }
    var request = HttpRequest.newBuilder(way.apply(address)).timeout(patience);
    asked.headers().entrySet().stream()
        .filter(header -> !OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .forEach(header -> request.header(header.getKey(), header.getValue()));
    if (asked.httpMethod() == HttpMethod.POST) {
      request.POST(HttpRequest.BodyPublishers.ofString(asked.body()));
    }
    var answer =
        http.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
    var response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    return new Answer(response.statusCode(), response.headers().map(), response.body());
  }
}
