package se.stegvis.scheduler.due;

import java.util.List;
import java.util.function.Function;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.PersonId;

/**
 * Who hears of an obligation.
 *
 * @param remind who is reminded
 * @param escalate who is told as well once it has climbed: SR, unless they are reminded anyway
 */
record Addressees(List<PersonId> remind, List<PersonId> escalate) {

  static final Addressees NOBODY = new Addressees(List.of(), List.of());

  static Addressees of(
      Rule rule, List<Recipient> recipients, Function<List<Recipient>, List<PersonId>> resolution) {
    var remind = resolution.apply(recipients);
    if (!rule.source().strength().escalates()) {
      return new Addressees(remind, List.of());
    }
    var directors = resolution.apply(List.of(Recipient.SR));
    return new Addressees(
        remind, directors.stream().filter(person -> !remind.contains(person)).toList());
  }
}
