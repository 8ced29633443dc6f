package se.stegvis.bot.card;

import java.util.List;
import se.stegvis.bot.card.Element.ActionSet;

/** The buttons of a plan's card: each says which plan is meant, and nothing about the presser. */
record PlanButtons(Texts texts, PlanAddress address) {

  Action press(Phrase title, PlanVerb verb, boolean primary) {
    return new Action.Execute(texts.say(title), verb, address.data(), false, primary);
  }

  Action press(Phrase title, PlanVerb verb, int item) {
    return new Action.Execute(texts.say(title), verb, address.item(item).data(), false, false);
  }

  /** Signs what the card says. */
  Action sign(String edition) {
    return new Action.Execute(
        texts.say(Phrase.PLAN_BUTTON_SIGN),
        PlanVerb.SIGN,
        address.edition(edition).data(),
        false,
        true);
  }

  Action titled(String title, PlanVerb verb) {
    return new Action.Execute(title, verb, address.data(), false, false);
  }

  /** One that sends what is typed. */
  Action send(Phrase title, PlanVerb verb) {
    return new Action.Execute(texts.say(title), verb, address.data(), true, true);
  }

  Action send(Phrase title, PlanVerb verb, int item) {
    return new Action.Execute(texts.say(title), verb, address.item(item).data(), true, true);
  }

  /** Shuts the fields again. */
  Action shut() {
    return press(Phrase.PLAN_BUTTON_SHUT, PlanVerb.OPEN, false);
  }

  static ActionSet set(Action... actions) {
    return new ActionSet(List.of(actions));
  }
}
