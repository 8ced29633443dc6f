package se.stegvis.bot.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.risk.SignalTimeline;
import se.stegvis.scheduler.training.PersonId;

/** One line of {@code timeline} about a signal, as the contract has it. */
record SignalLine(
    String on,
    String type,
    String signal,
    String level,
    @Nullable String rule,
    String subject,
    String occurrence,
    String raised,
    List<String> to) {

  static SignalLine of(SignalTimeline.Entry entry) {
    var signal = entry.signal();
    var rule = signal.backing().rule();
    return new SignalLine(
        entry.on().toString(),
        entry.closed() ? "SIGNAL_CLOSED" : "SIGNAL",
        signal.key().kind().id(),
        signal.level().name().toLowerCase(Locale.ROOT),
        rule == null ? null : rule.value(),
        signal.key().subject(),
        signal.key().occurrence(),
        signal.raised().toString(),
        signal.tell().stream().map(PersonId::value).toList());
  }
}
