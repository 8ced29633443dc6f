package se.stegvis.bot.chaos;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.delivery.Letter;
import se.stegvis.scheduler.inbound.PendingAnswer;
import se.stegvis.scheduler.inbound.ReplyAddress;
import se.stegvis.scheduler.outbox.Conversation;

/**
 * Has what goes to the connector tell in the bot's own id which node sends what, so that the
 * connector's records need nobody else's.
 */
record Marks(String node) {

  private static final String BOT = "28:stegvis";

  /** What a mark says. */
  record Mark(String node, Entry.About about, String id, int attempt) {

    static Mark read(String bot) {
      var parts = List.of(bot.split("\\|", -1));
      return parts.size() == 5
          ? new Mark(
              parts.get(1),
              Entry.About.valueOf(parts.get(2)),
              parts.get(3),
              Integer.parseInt(parts.get(4)))
          : new Mark("?", Entry.About.CHAT, bot, 0);
    }
  }

  Letter on(Letter letter) {
    return (Letter) marked(letter, bot(Entry.About.MESSAGE, letter.message(), letter.attempt()));
  }

  PendingAnswer on(PendingAnswer answer) {
    var to = answer.to();
    return new PendingAnswer(
        answer.key(),
        answer.answer(),
        new ReplyAddress(
            to.serviceUrl(),
            to.userId(),
            bot(Entry.About.ANSWER, answer.key().activityId(), answer.attempt()),
            to.replaces()),
        answer.attempt());
  }

  private String bot(Entry.About about, Object id, int attempt) {
    return String.join("|", BOT, node, about.name(), id.toString(), String.valueOf(attempt));
  }

  private static @Nullable Object part(@Nullable Object part, String bot) {
    return switch (part) {
      case Conversation to ->
          new Conversation(
              to.person(), to.tenantId(), to.conversationId(), to.serviceUrl(), to.userId(), bot);
      case Letter letter -> marked(letter, bot);
      case null, default -> part;
    };
  }

  /** A letter of any kind with another conversation in it. */
  private static Object marked(Letter letter, String bot) {
    var components = letter.getClass().getRecordComponents();
    try {
      var parts = new @Nullable Object[components.length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = part(components[i].getAccessor().invoke(letter), bot);
      }
      Constructor<?> constructor =
          letter
              .getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a letter of another shape", e);
    }
  }
}
