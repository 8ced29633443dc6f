package se.stegvis.bot.dialogue;

import java.util.List;
import java.util.Optional;
import se.stegvis.bot.card.Phrase;
import se.stegvis.scheduler.reading.Attempt;
import se.stegvis.scheduler.reading.Readings;

/**
 * Keeps that somebody pressed what is not theirs to see or to do. They are told what anybody is who
 * presses an old card, so that nothing can be told from the answer.
 */
final class Refusals {

  private final Readings readings;

  Refusals(Readings readings) {
    this.readings = readings;
  }

  /** The same reply, kept as an attempt if it is a refusal. */
  Reply noted(Reply reply, Presses kind, Partner partner, Incoming.Pressed pressed, Moment at) {
    if (reply.equals(partner.text(Phrase.ANSWER_OLD_CARD))) {
      kind.target(pressed).ifPresent(target -> add(partner.id().value(), target, at));
    }
    return reply;
  }

  /** By somebody who is not in the roster. */
  void stranger(List<Presses> kinds, Incoming.Pressed pressed, Moment at) {
    kinds.stream()
        .map(each -> each.target(pressed))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(target -> add(pressed.sender().entraId(), target, at));
  }

  private void add(String by, Target target, Moment at) {
    readings.add(new Attempt(by, target.thing(), target.id(), at.today()));
  }
}
