package se.stegvis.bot.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.List;
import java.util.stream.Stream;

/** A connector on this machine that knows one chat and one channel. */
final class Connector implements AutoCloseable {

  static final String SENDING = "/v3/conversations/a:anna/activities";
  static final String IN_CHANNEL = "/v3/conversations/19:onk@thread.tacv2/activities";

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  Connector() {
    server.start();
    behave();
  }

  String url() {
    return "http://localhost:" + server.port() + "/";
  }

  /** Does as it is told, and forgets what it was asked before. */
  void behave() {
    server.resetAll();
    server.stubFor(
        post(urlPathMatching("/v3/conversations/[^/]+/activities"))
            .willReturn(
                created()
                    .withBody("{\"id\":\"new\"}")
                    .withHeader("Content-Type", "application/json")));
    server.stubFor(
        post(urlPathMatching(SENDING + "/.+")).willReturn(okJson("{\"id\":\"answer\"}")));
    server.stubFor(
        put(urlPathMatching("/v3/conversations/[^/]+/activities/.+"))
            .willReturn(okJson("{\"id\":\"old\"}")));
  }

  void answerAll(ResponseDefinitionBuilder answer) {
    server.stubFor(any(anyUrl()).willReturn(answer));
  }

  void answerUpdates(ResponseDefinitionBuilder answer) {
    server.stubFor(put(anyUrl()).willReturn(answer));
  }

  /** An error as connectors name them. */
  static ResponseDefinitionBuilder error(int status, String code) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody("{\"error\":{\"code\":\"%s\",\"message\":\"no\"}}".formatted(code));
  }

  /** What it was asked, in order, as method and path. */
  List<String> asked() {
    return requests().map(r -> r.getMethod().value() + " " + r.getUrl()).toList();
  }

  /** The body of the last request. */
  String heard() {
    return requests().toList().getLast().getBodyAsString();
  }

  /** Oldest first. */
  private Stream<LoggedRequest> requests() {
    return server.getAllServeEvents().reversed().stream().map(event -> event.getRequest());
  }

  @Override
  public void close() {
    server.stop();
  }
}
