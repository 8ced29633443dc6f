package se.stegvis.scheduler.training;

import java.util.Locale;

/** The languages Stegvis speaks; Swedish is the default. */
public enum Language {
  SV,
  EN;

  public Locale locale() {
    return Locale.of(name().toLowerCase(Locale.ROOT));
  }
}
