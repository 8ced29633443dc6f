package se.stegvis.bot.dialogue;

import se.stegvis.bot.card.CardDocument;

/** What goes back. */
public sealed interface Reply {

  /** A short text; after a pressed button it is shown beside the card, which stays. */
  record Text(String text) implements Reply {}

  /** A card; after a pressed button it takes the place of the card that was pressed. */
  record Card(CardDocument card) implements Reply {}

  /** Nothing. */
  record Silence() implements Reply {}
}
