package se.stegvis.bot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which setting is wrong instead of showing a stack trace. */
final class WrongRetentionAnalyzer extends AbstractFailureAnalyzer<WrongRetention> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, WrongRetention cause) {
    return new FailureAnalysis(
        "Stegvis does not start, since it is not told clearly how long to keep what it holds: "
            + cause.getMessage()
            + ".",
        "Put the settings right, or leave them out for what stands in docs/privacy.md.",
        cause);
  }
}
