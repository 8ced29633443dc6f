package se.stegvis.bot.card;

import java.util.Locale;

/** A field that a person fills in. */
public enum Field {
  DATE,
  PARTS;

  /** As it stands in a card and comes back. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
