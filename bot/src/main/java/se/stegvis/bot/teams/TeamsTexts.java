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
    return (locale != null && locale.startsWith("en") ? ENGLISH : SWEDISH).getString("teams.fault");
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle("se.stegvis.bot.teams.texts", Locale.of(language));
  }
}
