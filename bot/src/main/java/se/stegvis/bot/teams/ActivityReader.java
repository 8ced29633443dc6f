package se.stegvis.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.dialogue.Incoming;
import se.stegvis.bot.dialogue.Sender;

/** Reads activities of personal chats as what they mean to the dialogue. */
final class ActivityReader {

  static final String CARD_ACTION = "adaptiveCard/action";
  private static final String PERSONAL = "personal";
  private static final String VERB = "verb";

  /** Of one text, in characters: five times the longest that may be sent. */
  private static final int MOST_READ = 10_000;

  private static final Pattern FILE =
      Pattern.compile("image/|audio/|video/|application/vnd\\.microsoft\\.teams\\.file\\.");

  private ActivityReader() {}

  /** Whether it comes from a chat of the bot with one person. */
  static boolean isPersonal(Activity activity) {
    var chat = activity.getConversation();
    return chat.getConversationType() == null
        ? !chat.isGroup()
        : PERSONAL.equals(chat.getConversationType());
  }

  /** Empty if it means nothing to the dialogue, or if nobody can be recognised as its sender. */
  static Optional<Incoming> read(Activity activity) {
    return sender(activity)
        .flatMap(
            sender ->
                switch (activity.getType()) {
                  case ActivityTypes.MESSAGE -> message(activity, sender);
                  case ActivityTypes.INVOKE -> cardAction(activity, sender);
                  case ActivityTypes.INSTALLATION_UPDATE -> installation(activity, sender);
                  case ActivityTypes.CONVERSATION_UPDATE -> members(activity, sender);
                  default -> Optional.empty();
                });
  }

  /** Who is behind an activity, if that can be told. */
  static Optional<Sender> sender(Activity activity) {
    var tenants = Tenants.of(activity);
    var from = activity.getFrom();
    var bot = activity.getRecipient();
    if (tenants.isEmpty()
        || bot == null
        || isBlank(bot.getId())
        || isBlank(from.getId())
        || isBlank(from.getAadObjectId())) {
      return Optional.empty();
    }
    return Optional.of(
        new Sender(
            tenants.getFirst(),
            from.getAadObjectId(),
            activity.getConversation().getId(),
            activity.getServiceUrl(),
            from.getId(),
            bot.getId(),
            picksPeople(activity)));
  }

  /** Teams' own clients say on what they run, and have a people picker. */
  private static boolean picksPeople(Activity activity) {
    return orEmpty(activity.getEntities())
        .map(ActivityJson::tree)
        .filter(entity -> entity.path("type").asText("").equals("clientInfo"))
        .anyMatch(entity -> !entity.path("platform").asText("").isBlank());
  }

  private static Optional<Incoming> message(Activity activity, Sender sender) {
    var value = ActivityJson.tree(activity.getValue());
    if (value.isObject()) {
      return Optional.of(new Incoming.Pressed(sender, value.path(VERB).asText(""), flat(value)));
    }
    return isBlank(activity.getText()) || hasFile(activity)
        ? Optional.empty()
        : Optional.of(new Incoming.Said(sender, storable(withoutMention(activity))));
  }

  /** Whether a file came along. What Teams makes of a formatted text or a quotation is none. */
  static boolean hasFile(Activity activity) {
    return orEmpty(activity.getAttachments())
        .anyMatch(
            attachment ->
                !isBlank(attachment.getContentUrl())
                    || (attachment.getContentType() != null
                        && FILE.matcher(attachment.getContentType()).lookingAt()));
  }

  /** What a button of type Action.Execute sends. */
  private static Optional<Incoming> cardAction(Activity activity, Sender sender) {
    var action = ActivityJson.tree(activity.getValue()).path("action");
    if (!CARD_ACTION.equals(activity.getName()) || !action.isObject()) {
      return Optional.empty();
    }
    return Optional.of(
        new Incoming.Pressed(sender, action.path(VERB).asText(""), flat(action.path("data"))));
  }

  /** An upgrade comes as a removal and an addition of its own kind, and changes nothing. */
  private static Optional<Incoming> installation(Activity activity, Sender sender) {
    return switch (activity.getAction()) {
      case "add" -> Optional.of(new Incoming.Installed(sender, when(activity)));
      case "remove" -> Optional.of(new Incoming.Removed(sender, when(activity)));
      case null, default -> Optional.empty();
    };
  }

  private static Optional<Incoming> members(Activity activity, Sender sender) {
    return orEmpty(activity.getMembersAdded())
            .map(ChannelAccount::getId)
            .anyMatch(sender.botId()::equals)
        ? Optional.of(new Incoming.Joined(sender, when(activity)))
        : Optional.empty();
  }

  private static @Nullable Instant when(Activity activity) {
    return activity.getTimestamp() == null ? null : activity.getTimestamp().toInstant();
  }

  private static String withoutMention(Activity activity) {
    return orEmpty(activity.getEntities())
        .map(ActivityJson::tree)
        .filter(entity -> isMentionOf(activity.getRecipient(), entity))
        .map(mention -> mention.path("text").asText(""))
        .reduce(activity.getText(), (text, mention) -> text.replace(mention, ""))
        .replace('\u00a0', ' ')
        .strip();
  }

  private static boolean isMentionOf(ChannelAccount bot, JsonNode entity) {
    return entity.path("type").asText("").equals("mention")
        && entity.path("mentioned").path("id").asText("").equals(bot.getId());
  }

  private static Map<String, String> flat(JsonNode data) {
    var values = new HashMap<String, String>();
    flatten("", data, values);
    return values;
  }

  private static void flatten(String prefix, JsonNode node, Map<String, String> into) {
    for (var entry : node.properties()) {
      var value = entry.getValue();
      if (value.isObject()) {
        flatten(prefix + entry.getKey() + ".", value, into);
      } else if (value.isValueNode() && !value.isNull()) {
        into.put(prefix + entry.getKey(), storable(value.asText()));
      }
    }
  }

  /** No database keeps the null sign in a text, and nobody has typed it, nor more than is read. */
  private static String storable(String text) {
    return text.substring(0, Math.min(text.length(), MOST_READ)).replace("\0", "");
  }

  static <T> Stream<T> orEmpty(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
  }

  static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
