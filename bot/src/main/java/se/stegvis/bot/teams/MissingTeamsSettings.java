package se.stegvis.bot.teams;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.ExitCodeGenerator;

/** A start was tried without what makes it possible to tell Teams from anybody else. */
final class MissingTeamsSettings extends RuntimeException implements ExitCodeGenerator {

  private static final long serialVersionUID = 1L;

  private MissingTeamsSettings(List<String> variables) {
    super("Not set: " + String.join(", ", variables));
  }

  static void check(TeamsProperties teams) {
    var settings = new LinkedHashMap<String, String>();
    settings.put("STEGVIS_TEAMS_APP_ID", teams.appId());
    settings.put("STEGVIS_TEAMS_APP_PASSWORD", teams.appPassword());
    settings.put("STEGVIS_TEAMS_TENANT_ID", teams.tenantId());
    settings.values().removeIf(value -> !value.isBlank());
    if (!settings.isEmpty()) {
      throw new MissingTeamsSettings(List.copyOf(settings.keySet()));
    }
  }

  /** Bad input, as the command line counts it. */
  @Override
  public int getExitCode() {
    return 2;
  }
}
