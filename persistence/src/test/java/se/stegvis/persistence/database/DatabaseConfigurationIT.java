package se.stegvis.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import se.stegvis.application.TestApplication;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.SampleRoster;

final class DatabaseConfigurationIT {

  @TempDir private Path home;

  @Test
  void startsCleanWithTheSchemaItExpects() {
    try (var application = start("--stegvis.home=" + home)) {
      assertThat(application.getBean(Flyway.class).info().pending()).isEmpty();
      // With "validate" the start itself compares every entity with its table.
      assertThat(application.getEnvironment().getProperty("spring.jpa.hibernate.ddl-auto"))
          .isEqualTo("validate");
      assertThat(application.getEnvironment().getProperty("spring.jpa.open-in-view"))
          .isEqualTo("false");
    }
  }

  @Test
  void aRosterSurvivesARestartInTheSameHome() {
    try (var application = start("--stegvis.home=" + home)) {
      application.getBean(Rosters.class).store(SampleRoster.roster());
    }
    try (var application = start("--stegvis.home=" + home, "--stegvis.db.url=")) {
      assertThat(application.getBean(Rosters.class).load()).isEqualTo(SampleRoster.roster());
    }
  }

  @Test
  void aServerThatIsNamedIsUsedInsteadOfTheEmbeddedOne() throws Exception {
    try (var server = EmbeddedServer.start(home);
        var application =
            start(
                "--stegvis.db.url=" + server.getJdbcUrl(),
                "--stegvis.db.user=postgres",
                "--stegvis.db.password=secret")) {
      assertThat(application.getBean(JdbcConnectionDetails.class))
          .isInstanceOf(ServerAddress.class);
      assertThat(application.getBean(Rosters.class).load().people()).isEmpty();
    }
  }

  @Test
  void aPasswordIsNotPrinted() {
    assertThat(new ServerAddress("jdbc:postgresql://db/stegvis", "stegvis", "secret").toString())
        .doesNotContain("secret");
  }

  private static ConfigurableApplicationContext start(String... arguments) {
    return new SpringApplicationBuilder(TestApplication.class)
        .web(WebApplicationType.NONE)
        .properties("spring.quartz.auto-startup=false")
        .run(arguments);
  }
}
