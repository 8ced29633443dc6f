package se.stegvis.bot.mail;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack trace. */
final class MissingMailSettingsAnalyzer extends AbstractFailureAnalyzer<MissingMailSettings> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, MissingMailSettings cause) {
    return new FailureAnalysis(
        "Stegvis does not start, since STEGVIS_MAIL_UNITS names units that allow e-mail and none"
            + " can be sent. "
            + cause.getMessage()
            + ".",
        "Set these environment variables to the SMTP server's name and to the address that Stegvis"
            + " writes from, or leave STEGVIS_MAIL_UNITS empty.",
        cause);
  }
}
