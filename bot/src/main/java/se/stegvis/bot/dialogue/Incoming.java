package se.stegvis.bot.dialogue;

import java.util.Map;

/** What can come in from a personal chat. */
public sealed interface Incoming {

  Sender sender();

  /** The person wrote something. */
  record Said(Sender sender, String text) implements Incoming {}

  /** The person pressed a button of a card; the data are the card's own and the inputs' values. */
  record Pressed(Sender sender, String verb, Map<String, String> data) implements Incoming {
    public Pressed {
      data = Map.copyOf(data);
    }
  }

  /** The bot was installed for the person. */
  record Installed(Sender sender) implements Incoming {}

  /** The bot was removed by the person. */
  record Removed(Sender sender) implements Incoming {}
}
