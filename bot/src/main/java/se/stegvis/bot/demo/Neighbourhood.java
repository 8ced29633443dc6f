package se.stegvis.bot.demo;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets in only what is addressed to this machine by a name of its own. The server listens on
 * loopback; this shuts out a foreign web page that has its own name point here.
 */
final class Neighbourhood implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]");

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    var host = Optional.ofNullable(request.uri().getHost()).orElse("");
    return OURS.contains(host)
        ? next.handle(request)
        : ServerResponse.status(HttpStatus.MISDIRECTED_REQUEST).build();
  }
}
