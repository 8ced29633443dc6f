package se.stegvis.bot.card;

import java.util.Arrays;
import java.util.Optional;

/** What a pressed button asks for of how an ST-läkare comes along. */
public enum DevelopmentVerb implements Verb {
  /** Show one ST-läkare. */
  SHOW("development.show"),
  /** Let another be chosen. */
  CHOOSE("development.choose");

  private final String word;

  DevelopmentVerb(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  public static Optional<DevelopmentVerb> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
