package se.stegvis.bot.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as production starts it: what whoever runs it sees of it, and what nobody else does. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionJarIT {

  @TempDir static Path home;
  private static int management;
  private static RunningProgram jar;

  @BeforeAll
  static void start() throws IOException {
    management = RunningProgram.freePort();
    jar =
        RunningProgram.start(
            home,
            Map.of(
                "STEGVIS_TEAMS_APP_ID", "0a0a0a0a-0000-0000-0000-000000000001",
                "STEGVIS_TEAMS_APP_PASSWORD", "secret",
                "STEGVIS_TEAMS_TENANT_ID", "0b0b0b0b-0000-0000-0000-000000000001",
                "STEGVIS_MANAGEMENT_PORT", String.valueOf(management)),
            RunningProgram.JAR);
  }

  @AfterAll
  static void stop() {
    jar.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
  void tellsWhetherItLivesWhereTheMessagesCome(String path) throws IOException {
    var response = RunningProgram.get(jar.port(), path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/health",
        "/actuator/prometheus",
        "/actuator/metrics",
        "/actuator/env",
        "/demo/clock",
        "/"
      })
  void tellsNothingElseThere(String path) throws IOException {
    assertThat(RunningProgram.get(jar.port(), path).statusCode()).isEqualTo(404);
  }

  @Test
  void showsItsMetersOnAPortApart() throws IOException, InterruptedException {
    knock();
    assertThat(RunningProgram.get(jar.port(), "/admin/audit").statusCode()).isEqualTo(401);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(meters())
                    .contains(
                        "stegvis_inbound_refused_total{reason=\"no-token\"}",
                        "stegvis_inbound_again_total",
                        "stegvis_outbox_pending",
                        "stegvis_outbox_oldest_age_seconds",
                        "stegvis_tick_daily_age_seconds",
                        "stegvis_tick_relay_age_seconds",
                        "stegvis_clock_ahead_seconds 0.",
                        "stegvis_admin_refused_total{reason=\"no-token\"}",
                        "hikaricp_connections_pending"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/env", "/actuator/beans", "/actuator/heapdump"})
  void keepsItsInsidesToItself(String path) throws IOException {
    assertThat(RunningProgram.get(management, path).statusCode()).isEqualTo(404);
  }

  @Test
  void writesOneJsonObjectALine() throws IOException {
    assertThat(jar.log())
        .isNotEmpty()
        .allSatisfy(
            line -> {
              assertThat(JsonPath.<String>read(line, "$['@timestamp']")).endsWith("Z");
              assertThat(JsonPath.<String>read(line, "$.service.name")).isEqualTo("stegvis");
              assertThat(JsonPath.<String>read(line, "$.message")).isNotNull();
            });
  }

  @Test
  @Order(Integer.MAX_VALUE - 1)
  void isNotReadyWithoutItsDatabaseAndLivesOn() throws IOException {
    var server = Files.readAllLines(postmaster()).getFirst();
    ProcessHandle.of(Long.parseLong(server)).orElseThrow().destroyForcibly();

    await()
        .atMost(Duration.ofSeconds(45))
        .until(
            () -> RunningProgram.get(jar.port(), "/actuator/health/readiness").statusCode() == 503);
    assertThat(RunningProgram.get(jar.port(), "/actuator/health/liveness").statusCode())
        .isEqualTo(200);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void endsWhenAskedTo() {
    assertThat(jar.stop()).isEqualTo(143);
  }

  private static Path postmaster() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(file -> file.endsWith("postmaster.pid")).findFirst().orElseThrow();
    }
  }

  private static String meters() throws IOException {
    return RunningProgram.get(management, "/actuator/prometheus").body();
  }

  /** Without a token. */
  private static void knock() throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + jar.port() + "/api/messages"))
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{}"))
              .build();
      assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(401);
    }
  }
}
