package se.stegvis.bot.dialogue;

import java.util.Optional;

/** Answers the presses of one kind of card; empty if the verb is none of that kind's. */
interface Presses {

  Optional<Reply> answer(Partner partner, Incoming.Pressed pressed, Moment at);

  /** Which thing about an ST-läkare is meant; empty if none, or if the verb is of another kind. */
  Optional<Target> target(Incoming.Pressed pressed);
}
