package se.stegvis.bot.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stegvis.bot.card.Element.ActionSet;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.round.Round;
import se.stegvis.scheduler.training.PersonId;

/** The buttons of a round's card: each says which round is meant, and nothing about the presser. */
record RoundButtons(Texts texts, RoundAddress address) {

  /** One that does something to the round, and leaves what is typed out of it. */
  ActionSet press(Phrase title, RoundVerb verb) {
    return only(title, verb, address.data(), false, true);
  }

  /** One that sends what is typed. */
  ActionSet send(Phrase title, RoundVerb verb, boolean primary) {
    return only(title, verb, address.data(), true, primary);
  }

  ActionSet remove(PersonId person) {
    var data = new HashMap<>(address.data());
    data.put(RoundCard.REMOVED, person.value());
    return only(Phrase.ROUND_BUTTON_REMOVE, RoundVerb.REMOVE, data, false, false);
  }

  /** Opens the viewer's own form. */
  ActionSet rate(AssessmentId own) {
    var data = new FormAddress(own, address.message()).data();
    return only(Phrase.ROUND_BUTTON_OWN, FormVerb.OPEN, data, false, true);
  }

  /** Begins another round of the same kind. */
  ActionSet beginAnother(Round round) {
    var data = new RoundBeginning(round.kind(), round.programme()).data();
    return only(Phrase.ROUND_BUTTON_NEW, RoundVerb.BEGIN, data, false, false);
  }

  private ActionSet only(
      Phrase title, Verb verb, Map<String, String> data, boolean inputs, boolean primary) {
    return new ActionSet(
        List.of(new Action.Execute(texts.say(title), verb, data, inputs, primary)));
  }
}
