package se.stegvis.bot.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import se.stegvis.bot.cli.CommandLineEntry;
import se.stegvis.scheduler.calendar.QuietHours;

/**
 * The sample clinic lives for some weeks with the whole program; then two of its people are erased,
 * an ST-läkare and a handledare, and looked for in every column of the database.
 */
class ErasureIT {

  private static final Pattern ANNA =
      Pattern.compile(
          "(?i)\\banna\\b|anna lind|anna\\.lind|p-anna\\b|00000000-0000-0000-0000-0000000000a1");
  private static final Pattern BJORN =
      Pattern.compile(
          "(?i)\\bbjorn\\b|Åkesson|bjorn\\.akesson|00000000-0000-0000-0000-0000000000b1");

  @TempDir Path home;

  @AfterEach
  void forgetHome() {
    System.clearProperty("stegvis.home");
  }

  @Test
  void whoeverHasLivedInTheClinicIsNowhereAfterwards() throws Exception {
    var folder = home.resolve("stegvis");
    try (var demo = RunningDemo.start(folder);
        var http = HttpClient.newHttpClient()) {
      for (var who : List.of("anna", "bjorn", "elsa", "cia")) {
        for (var said : List.of("hej", "status", "ärenden", "vem har sett", "historik")) {
          post(http, demo, "/demo/chats/" + who + "/messages", "{\"text\": \"" + said + "\"}");
        }
      }
      post(http, demo, "/demo/chats/anna/messages", "{\"text\": \"språk engelska\"}");
      post(http, demo, "/demo/chats/bjorn/messages", "{\"text\": \"utveckling Anna\"}");
      post(http, demo, "/demo/chats/bjorn/messages", "{\"text\": \"utrymme 3\"}");
      post(http, demo, "/demo/clock", "{\"now\": \"2026-09-14T12:00\"}");
    }
    System.setProperty("stegvis.home", folder.toString());
    assertThat(naming(folder, ANNA)).hasSizeGreaterThan(20);
    assertThat(naming(folder, BJORN)).hasSizeGreaterThan(20);

    assertThat(erase("anna")).isZero();
    assertThat(erase("bjorn")).isZero();

    assertThat(naming(folder, ANNA)).isEmpty();
    assertThat(naming(folder, BJORN)).isEmpty();
  }

  private static int erase(String id) {
    return CommandLineEntry.run("person", "erase", "--id", id, "--sure", id, "--end-parts");
  }

  private static void post(HttpClient http, RunningDemo demo, String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(demo.address() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    assertThat(http.send(request, BodyHandlers.ofString()).statusCode())
        .as(path)
        .isBetween(200, 202);
  }

  /** Every row of every table that is like this, with its table. */
  private static List<String> naming(Path folder, Pattern words) throws SQLException {
    try (var application =
        new SpringApplicationBuilder(DatabaseAlone.class)
            .web(WebApplicationType.NONE)
            .initializers(
                context ->
                    context
                        .getEnvironment()
                        .getPropertySources()
                        .addFirst(
                            new MapPropertySource(
                                "test",
                                Map.of("stegvis.home", folder.toString(), "stegvis.db.url", ""))))
            .run()) {
      var database = application.getBean(JdbcConnectionDetails.class);
      return rows(database).stream().filter(row -> words.matcher(row).find()).toList();
    }
  }

  private static List<String> rows(JdbcConnectionDetails database) throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection =
            DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
        var statement = connection.createStatement()) {
      var tables = new ArrayList<String>();
      try (var found =
          statement.executeQuery(
              "select table_name from information_schema.tables where table_schema = 'public'"
                  + " and table_type = 'BASE TABLE'")) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      for (var table : tables) {
        try (var found =
            statement.executeQuery("select to_jsonb(t)::text from \"" + table + "\" t")) {
          while (found.next()) {
            rows.add(table + ": " + found.getString(1));
          }
        }
      }
    }
    return rows;
  }

  @EnableAutoConfiguration(exclude = QuartzAutoConfiguration.class)
  static class DatabaseAlone {

    @Bean
    Clock clock() {
      return Clock.system(QuietHours.STOCKHOLM);
    }
  }
}
