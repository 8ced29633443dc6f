package se.stegvis.bot.teams;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack trace. */
final class MissingTeamsSettingsAnalyzer extends AbstractFailureAnalyzer<MissingTeamsSettings> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, MissingTeamsSettings cause) {
    return new FailureAnalysis(
        "Stegvis does not start, since it could not tell Teams from anybody else. "
            + cause.getMessage()
            + ".",
        "Set these environment variables to the app id, the client secret and the tenant of the"
            + " bot's registration in Azure, or STEGVIS_TEAMS_CERTIFICATE and its password in place"
            + " of the secret. To try Stegvis without Teams, start it with the command demo.",
        cause);
  }
}
