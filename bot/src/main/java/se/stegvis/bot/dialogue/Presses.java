package se.stegvis.bot.dialogue;

import java.util.Optional;

/** Answers the presses of one kind of card; empty if the verb is none of that kind's. */
interface Presses {

  Optional<Reply> answer(Partner partner, Incoming.Pressed pressed, Moment at);
}
