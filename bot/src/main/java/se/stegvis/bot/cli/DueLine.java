package se.stegvis.bot.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.training.PersonId;

/** One line of {@code due}, as the contract has it. */
record DueLine(
    String rule,
    String subject,
    String occurrence,
    String opens,
    String lastOnTimeDay,
    String state,
    @Nullable String doneOn,
    int done,
    int required,
    List<String> missing,
    List<String> remind,
    SourceLine source) {

  /** Where the rule stands. */
  record SourceLine(String doc, String heading, String strength) {}

  static DueLine of(Obligation obligation) {
    var source = obligation.ground().rule().source();
    return new DueLine(
        obligation.key().rule().value(),
        obligation.key().subject(),
        obligation.key().occurrence(),
        obligation.opens().toString(),
        obligation.lastOnTimeDay().toString(),
        obligation.state().name(),
        obligation.doneOn() == null ? null : obligation.doneOn().toString(),
        obligation.done(),
        obligation.required(),
        obligation.missing(),
        obligation.remind().stream().map(PersonId::value).toList(),
        new SourceLine(source.document(), source.heading(), source.strength().word()));
  }
}
