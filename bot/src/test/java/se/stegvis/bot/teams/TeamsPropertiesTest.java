package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class TeamsPropertiesTest {

  @Test
  void comesFromTheEnvironment() {
    var teams =
        bind(
            Map.of(
                "STEGVIS_TEAMS_APP_ID", "app",
                "STEGVIS_TEAMS_APP_PASSWORD", "secret",
                "STEGVIS_TEAMS_TENANT_ID", "home, second",
                "STEGVIS_TEAMS_CERTIFICATE_PASSWORD", "secret",
                "STEGVIS_TEAMS_SERVICE_HOSTS", "smba.example,other.example"));

    assertThat(teams.appId()).isEqualTo("app");
    assertThat(teams.appPassword()).isEqualTo("secret");
    assertThat(teams.tenants()).containsExactly("home", "second");
    assertThat(teams.hasCertificate()).isFalse();
    assertThat(teams.serviceHosts()).isEqualTo(Set.of("smba.example", "other.example"));
    assertThat(teams).asString().doesNotContain("secret");
  }

  @Test
  void isPatientForAsLongAsTeamsIs() {
    assertThat(bind(Map.of()).connectTimeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(bind(Map.of()).readTimeout()).isEqualTo(Duration.ofSeconds(15));
  }

  private static TeamsProperties bind(Map<String, Object> environment) {
    var sources = new MutablePropertySources();
    sources.addLast(
        new SystemEnvironmentPropertySource(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, environment));
    return new Binder(ConfigurationPropertySources.from(sources))
        .bindOrCreate("stegvis.teams", TeamsProperties.class);
  }
}
