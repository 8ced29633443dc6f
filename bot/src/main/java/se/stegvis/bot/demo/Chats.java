package se.stegvis.bot.demo;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** What has been said in each chat, in memory; a chat forgets its oldest beyond a number. */
final class Chats {

  private static final int KEPT = 500;

  private final BiConsumer<ChatId, ChatActivity> listener;
  private final AtomicLong count = new AtomicLong();
  private final Map<ChatId, LinkedHashMap<String, ChatActivity>> chats = new HashMap<>();

  /**
   * @param listener is told of each new or changed activity, one at a time and in order
   */
  Chats(BiConsumer<ChatId, ChatActivity> listener) {
    this.listener = listener;
  }

  synchronized List<ChatActivity> of(ChatId chat) {
    return List.copyOf(chats.getOrDefault(chat, new LinkedHashMap<>()).values());
  }

  synchronized ChatActivity add(
      ChatId chat, ChatActivity.Party from, ChatActivity.Content content, LocalDateTime at) {
    var activity = ChatActivity.of(count.incrementAndGet(), from, content, at);
    var said = chats.computeIfAbsent(chat, _ -> new LinkedHashMap<>());
    said.put(activity.id(), activity);
    if (said.size() > KEPT) {
      said.pollFirstEntry();
    }
    listener.accept(chat, activity);
    return activity;
  }

  synchronized Optional<ChatActivity> replace(
      ChatId chat, String id, UnaryOperator<ChatActivity> change) {
    var said = chats.getOrDefault(chat, new LinkedHashMap<>());
    var changed = Optional.ofNullable(said.computeIfPresent(id, (_, old) -> change.apply(old)));
    changed.ifPresent(activity -> listener.accept(chat, activity));
    return changed;
  }

  synchronized boolean contains(ChatId chat, String id) {
    return chats.getOrDefault(chat, new LinkedHashMap<>()).containsKey(id);
  }
}
