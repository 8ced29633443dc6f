package se.stegvis.bot.card;

import java.util.Map;

/** A button of a card. */
sealed interface Action {

  /** Comes back to the bot, with what stands in the fields if {@code inputs}. */
  record Execute(String title, Verb verb, Map<String, String> data, boolean inputs, boolean primary)
      implements Action {
    public Execute {
      data = Map.copyOf(data);
    }
  }

  /** Opens an address. */
  record OpenUrl(String title, String url) implements Action {}
}
