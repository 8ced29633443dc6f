package se.stegvis.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a production start asks for. */
class ProductionStartIT {

  @Test
  void refusesToStartWithoutARegistrationAndNamesWhatIsMissing() {
    assertThatThrownBy(() -> TeamsRoom.inProduction(Map.of()))
        .rootCause()
        .asInstanceOf(throwable(MissingTeamsSettings.class))
        .hasMessage(
            "Not set: STEGVIS_TEAMS_APP_ID, STEGVIS_TEAMS_APP_PASSWORD, STEGVIS_TEAMS_TENANT_ID");
  }

  @Test
  void refusesToStartWithoutATenant() {
    assertThatThrownBy(
            () ->
                TeamsRoom.inProduction(
                    Map.of("stegvis.teams.app-id", "app", "stegvis.teams.app-password", "secret")))
        .rootCause()
        .hasMessage("Not set: STEGVIS_TEAMS_TENANT_ID");
  }

  /** To the SDK it would mean that everybody is to be believed. */
  @Test
  void refusesToStartWithABlankAppId() {
    assertThatThrownBy(
            () ->
                TeamsRoom.inProduction(
                    Map.of(
                        "stegvis.teams.app-id", " ",
                        "stegvis.teams.app-password", "secret",
                        "stegvis.teams.tenant-id", "tenant")))
        .rootCause()
        .hasMessage("Not set: STEGVIS_TEAMS_APP_ID");
  }

  @Test
  void refusesToStartWithACertificateThatCannotBeRead() {
    assertThatThrownBy(
            () ->
                TeamsRoom.inProduction(
                    Map.of(
                        "stegvis.teams.app-id", "app",
                        "stegvis.teams.certificate", "nowhere.p12",
                        "stegvis.teams.tenant-id", "tenant")))
        .hasStackTraceContaining("STEGVIS_TEAMS_CERTIFICATE is no PKCS #12 file");
  }

  @Test
  void saysWhatToDoInsteadOfShowingAStackTrace() {
    assertThatThrownBy(() -> TeamsRoom.inProduction(Map.of()))
        .satisfies(
            failure -> {
              var analysis = new MissingTeamsSettingsAnalyzer().analyze(failure);
              assertThat(analysis).isNotNull();
              assertThat(analysis.getDescription()).contains("STEGVIS_TEAMS_APP_ID");
              assertThat(analysis.getAction()).contains("environment variables", "demo");
            });
  }
}
