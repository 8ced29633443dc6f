package se.stegvis.scheduler.profile;

import se.stegvis.scheduler.training.Language;

/** A rule's plain-language name in both languages. */
public record Title(String sv, String en) {

  public String in(Language language) {
    return switch (language) {
      case SV -> sv;
      case EN -> en;
    };
  }
}
