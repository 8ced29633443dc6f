package se.stegvis.bot.dialogue;

import java.util.Map;
import java.util.Optional;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.PlacementAddress;

/** A pressed button of a sidotjänstgöring's card; nothing that it sends back is to be trusted. */
record PlacementPress(
    Partner partner, PlacementAddress address, Map<String, String> data, Moment at) {

  PlacementPress {
    data = Map.copyOf(data);
  }

  String typed(String field) {
    return Optional.ofNullable(data.get(field)).map(String::strip).orElse("");
  }

  String say(Phrase phrase, Object... values) {
    return partner.texts().say(phrase, values);
  }
}
