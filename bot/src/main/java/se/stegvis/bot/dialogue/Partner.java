package se.stegvis.bot.dialogue;

import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.Texts;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;

/** Whom Stegvis talks with, in which language, and whether their client can pick people. */
record Partner(Person person, Language language, boolean picksPeople) {

  PersonId id() {
    return person.id();
  }

  Texts texts() {
    return Texts.in(language);
  }

  Reply.Text text(Phrase phrase, Object... values) {
    return new Reply.Text(texts().say(phrase, values));
  }
}
