package se.stegvis.bot.teams;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A connector's address, read strictly: what is said beside scheme, host, port and path. */
record ServiceUrl(String scheme, String host, int port) {

  private static final int UNSAID = -1;
  private static final int HTTPS = 443;

  /** Empty if it is no plain address of a host. */
  static Optional<ServiceUrl> parse(String text) {
    try {
      return of(URI.create(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<ServiceUrl> of(URI uri) {
    var plain =
        uri.getScheme() != null
            && uri.getHost() != null
            && uri.getRawUserInfo() == null
            && uri.getRawQuery() == null
            && uri.getRawFragment() == null;
    return plain
        ? Optional.of(new ServiceUrl(lower(uri.getScheme()), lower(uri.getHost()), uri.getPort()))
        : Optional.empty();
  }

  /** The exact host over https on its own port: a name that ends alike is somebody else's. */
  boolean isSecureAt(Set<String> hosts) {
    return scheme.equals("https") && (port == UNSAID || port == HTTPS) && hosts.contains(host);
  }

  boolean isLoopback() {
    return scheme.equals("http") && Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
