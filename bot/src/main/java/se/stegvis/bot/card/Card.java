package se.stegvis.bot.card;

import java.util.List;
import se.stegvis.scheduler.training.Language;

/** A card before it is written as JSON. */
record Card(Language language, List<Element> body) {

  Card {
    body = List.copyOf(body);
  }
}
