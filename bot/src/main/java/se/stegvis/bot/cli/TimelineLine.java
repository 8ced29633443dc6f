package se.stegvis.bot.cli;

import java.util.List;
import se.stegvis.scheduler.reminder.Step;
import se.stegvis.scheduler.reminder.Timeline;
import se.stegvis.scheduler.training.PersonId;

/** One line of {@code timeline}, as the contract has it. */
record TimelineLine(
    String on,
    String type,
    String step,
    String rule,
    String subject,
    String occurrence,
    String lastOnTimeDay,
    List<String> to) {

  static TimelineLine of(Timeline.Entry entry) {
    var key = entry.obligation().key();
    return new TimelineLine(
        entry.on().toString(),
        entry.step().kind() == Step.Kind.BEFORE ? "REMIND" : "OVERDUE",
        entry.step().period().toString(),
        key.rule().value(),
        key.subject(),
        key.occurrence(),
        entry.obligation().lastOnTimeDay().toString(),
        entry.to().stream().map(PersonId::value).toList());
  }
}
