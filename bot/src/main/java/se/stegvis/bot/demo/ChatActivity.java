package se.stegvis.bot.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was said in a chat, as the page draws it.
 *
 * @param seq counts up over all chats
 * @param at the demo's local time
 */
record ChatActivity(
    String id,
    long seq,
    Party from,
    @Nullable String text,
    TextFormat textFormat,
    @Nullable JsonNode card,
    LocalDateTime at,
    boolean edited) {

  /** What is said, before it has a place and a time. */
  record Content(@Nullable String text, TextFormat textFormat, @Nullable JsonNode card) {

    static Content plain(String text) {
      return new Content(text, TextFormat.PLAIN, null);
    }
  }

  static ChatActivity of(long seq, Party from, Content content, LocalDateTime at) {
    return new ChatActivity(
        UUID.randomUUID().toString(),
        seq,
        from,
        content.text(),
        content.textFormat(),
        content.card(),
        at,
        false);
  }

  ChatActivity with(Content content) {
    return new ChatActivity(
        id, seq, from, content.text(), content.textFormat(), content.card(), at, true);
  }

  ChatActivity with(JsonNode newCard) {
    return new ChatActivity(id, seq, from, text, textFormat, newCard, at, true);
  }

  enum Party {
    @JsonProperty("bot")
    BOT,
    @JsonProperty("person")
    PERSON
  }

  enum TextFormat {
    @JsonProperty("plain")
    PLAIN,
    @JsonProperty("markdown")
    MARKDOWN
  }
}
