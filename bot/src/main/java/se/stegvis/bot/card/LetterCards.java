package se.stegvis.bot.card;

import se.stegvis.scheduler.delivery.Letter;

/** Draws letters as cards. */
public interface LetterCards {

  CardDocument draw(Letter letter);
}
