package se.stegvis.bot.teams;

import org.jspecify.annotations.Nullable;

/** What is answered where the dialogue has nothing to say. */
sealed interface Aside {

  /** A text in the chat. */
  record Told(String text) implements Aside {}

  /**
   * Nothing in the chat.
   *
   * @param status of the HTTP answer
   * @param body of it, as JSON
   */
  record Answered(int status, @Nullable String body) implements Aside {}
}
