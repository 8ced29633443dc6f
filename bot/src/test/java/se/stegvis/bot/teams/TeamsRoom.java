package se.stegvis.bot.teams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.bot.card.CardDocument;
import se.stegvis.bot.card.LetterCards;
import se.stegvis.bot.dialogue.Dialogue;
import se.stegvis.bot.dialogue.Incoming;
import se.stegvis.bot.dialogue.Reply;
import se.stegvis.scheduler.delivery.Pace;
import se.stegvis.scheduler.inbound.AnswerDelivery;
import se.stegvis.scheduler.inbound.AnsweringOnce;
import se.stegvis.scheduler.inbound.InMemoryInbox;
import se.stegvis.scheduler.inbound.Inbox;
import se.stegvis.scheduler.inbound.SendingAnswers;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.outbox.Outbox;

/** The room on a web server of its own, with a dialogue that says what it is told to. */
final class TeamsRoom implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

  private final List<Incoming> heard = new ArrayList<>();
  private final ServletWebServerApplicationContext context;
  private final HttpClient http = HttpClient.newHttpClient();
  private Function<Incoming, Reply> answers = _ -> new Reply.Silence();

  /** As production starts it. */
  static TeamsRoom inProduction(Map<String, Object> settings) {
    return new TeamsRoom(settings, Production.class);
  }

  /** As the demo starts it. */
  static TeamsRoom inTheDemo() {
    return new TeamsRoom(Map.of(), Demo.class);
  }

  private TeamsRoom(Map<String, Object> settings, Class<?> start) {
    Dialogue dialogue =
        incoming -> {
          heard.add(incoming);
          return answers.apply(incoming);
        };
    context =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(start)
                .web(WebApplicationType.SERVLET)
                .properties(settings)
                .properties(Map.of("server.port", "0", "STEGVIS_PORT", "0"))
                .initializers(
                    started -> started.getBeanFactory().registerSingleton("dialogue", dialogue))
                .run();
  }

  void answer(Reply reply) {
    answers = _ -> reply;
  }

  void fail(RuntimeException fault) {
    answers =
        _ -> {
          throw fault;
        };
  }

  /** Makes it a time at which nobody sends again what was sent so far. */
  void forget() {
    context.getBean(Inbox.class).giveUp(Instant.MAX);
    context.getBean(Inbox.class).forget(Instant.MAX);
  }

  /** What reached the dialogue since this was last asked. */
  List<Incoming> heard() {
    var since = List.copyOf(heard);
    heard.clear();
    return since;
  }

  /** How often something was refused for this reason. */
  double refused(Refusal refusal) {
    return context
        .getBean(MeterRegistry.class)
        .get("stegvis.inbound.refused")
        .tag("reason", refusal.word())
        .counter()
        .count();
  }

  HttpResponse<String> post(String activity) {
    return post(activity, null);
  }

  HttpResponse<String> post(String activity, @Nullable String token) {
    return post("application/json; charset=utf-8", activity, token);
  }

  HttpResponse<String> post(String contentType, String body, @Nullable String token) {
    return knock(
        contentType,
        body.getBytes(StandardCharsets.UTF_8),
        token == null ? List.of() : List.of(token));
  }

  HttpResponse<String> knock(String contentType, byte[] body, List<String> authorizations) {
    var request =
        to("/api/messages")
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    authorizations.forEach(authorization -> request.header("Authorization", authorization));
    return send(request);
  }

  private HttpRequest.Builder to(String path) {
    var port = Objects.requireNonNull(context.getWebServer()).getPort();
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    http.close();
    context.close();
  }

  @ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
  })
  @Import(TeamsConfiguration.class)
  static class Production {

    @Bean
    Clock clock() {
      return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }

    @Bean
    Pace pace() {
      return new Unhurried();
    }

    @Bean
    Outbox outbox() {
      return new InMemoryOutbox();
    }

    @Bean
    Inbox inbox() {
      return new InMemoryInbox();
    }

    @Bean
    AnsweringOnce answeringOnce(Inbox inbox) {
      return new AnsweringOnce(inbox, TransactionOperations.withoutTransaction());
    }

    @Bean
    SendingAnswers sendingAnswers(Inbox inbox, AnswerDelivery delivery) {
      return new SendingAnswers(inbox, delivery, TransactionOperations.withoutTransaction());
    }

    @Bean
    LetterCards letterCards() {
      return _ -> new CardDocument("{}", "");
    }
  }

  @Import(Production.class)
  static class Demo {

    @Bean
    TrustLoopback trustLoopback() {
      return new TrustLoopback();
    }
  }
}
