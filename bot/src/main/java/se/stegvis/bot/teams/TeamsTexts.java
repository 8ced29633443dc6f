package se.stegvis.bot.teams;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What this room itself says to people. */
final class TeamsTexts {

  private static final ResourceBundle SWEDISH = bundle("sv");
  private static final ResourceBundle ENGLISH = bundle("en");

  private TeamsTexts() {}

  /**
   * Something went wrong with us.
   *
   * @param locale of the person's client, Swedish if it says nothing
   */
  static String fault(@Nullable String locale) {
    return say("teams.fault", locale);
  }

  /** We speak with one person at a time. */
  static String group(@Nullable String locale) {
    return say("teams.group", locale);
  }

  /** We take no files. */
  static String file(@Nullable String locale) {
    return say("teams.file", locale);
  }

  /** What was written first stands. */
  static String edited(@Nullable String locale) {
    return say("teams.edited", locale);
  }

  /** The pressed card makes no sense to us. */
  static String card(@Nullable String locale) {
    return say("teams.card", locale);
  }

  private static String say(String key, @Nullable String locale) {
    return (locale != null && locale.startsWith("en") ? ENGLISH : SWEDISH).getString(key);
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle("se.stegvis.bot.teams.texts", Locale.of(language));
  }
}
