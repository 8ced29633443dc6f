package se.stegvis.bot.teams;

import static se.stegvis.bot.teams.ActivityReader.isBlank;
import static se.stegvis.bot.teams.ActivityReader.orEmpty;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.ChannelVerb;
import se.stegvis.bot.dialogue.Incoming;

/**
 * Reads activities of channels. Only three things are heard there: that the bot is added to a team
 * or gets to know another of its channels, that it is removed, and that somebody presses the button
 * of a unit's card. What people say in a channel is theirs.
 */
final class ChannelReader {

  private static final String CHANNEL = "channel";
  private static final Set<String> CHANNEL_NEWS =
      Set.of("channelCreated", "channelRenamed", "channelRestored");

  private ChannelReader() {}

  static boolean isChannel(Activity activity) {
    return CHANNEL.equals(activity.getConversation().getConversationType());
  }

  /** Empty if it means nothing to the dialogue. */
  static Optional<Incoming> read(Activity activity) {
    return switch (activity.getType()) {
      case ActivityTypes.INVOKE -> pressed(activity);
      case ActivityTypes.INSTALLATION_UPDATE -> installation(activity);
      case ActivityTypes.CONVERSATION_UPDATE -> update(activity);
      default -> Optional.empty();
    };
  }

  private static Optional<Incoming> pressed(Activity activity) {
    var action = ActivityJson.tree(activity.getValue()).path("action");
    return ActivityReader.CARD_ACTION.equals(activity.getName())
            && action.path("verb").asText("").equals(ChannelVerb.SHOW.word())
        ? ActivityReader.sender(activity)
            .map(sender -> new Incoming.PressedInChannel(sender, conversation(activity)))
        : Optional.empty();
  }

  private static Optional<Incoming> installation(Activity activity) {
    return switch (activity.getAction()) {
      case "add" -> added(activity);
      case "remove" -> removed(activity);
      case null, default -> Optional.empty();
    };
  }

  private static Optional<Incoming> update(Activity activity) {
    if (isBotAmong(activity.getMembersAdded(), activity)
        || CHANNEL_NEWS.contains(data(activity).path("eventType").asText(""))) {
      return added(activity);
    }
    return isBotAmong(activity.getMembersRemoved(), activity)
        ? removed(activity)
        : Optional.empty();
  }

  private static boolean isBotAmong(@Nullable List<ChannelAccount> members, Activity activity) {
    var bot = activity.getRecipient();
    return bot != null
        && bot.getId() != null
        && orEmpty(members).map(ChannelAccount::getId).anyMatch(bot.getId()::equals);
  }

  /** Whoever adds a bot need not be a person that can be told: an administrator's tool may. */
  private static Optional<Incoming> added(Activity activity) {
    var tenants = Tenants.of(activity);
    var bot = activity.getRecipient();
    return tenants.isEmpty() || bot == null || isBlank(bot.getId())
        ? Optional.empty()
        : Optional.of(
            new Incoming.AddedToTeam(
                tenants.getFirst(),
                team(activity),
                channels(activity),
                activity.getServiceUrl(),
                bot.getId()));
  }

  private static Optional<Incoming> removed(Activity activity) {
    return Tenants.of(activity).stream()
        .findFirst()
        .map(tenant -> new Incoming.RemovedFromTeam(tenant, team(activity)));
  }

  private static String team(Activity activity) {
    var team = data(activity).path("team").path("id").asText("");
    return team.isBlank() ? conversation(activity) : team;
  }

  private static Set<String> channels(Activity activity) {
    var data = data(activity);
    return Stream.of(
            conversation(activity),
            data.path("team").path("id").asText(""),
            data.path("channel").path("id").asText(""),
            data.path("settings").path("selectedChannel").path("id").asText(""))
        .filter(id -> !id.isBlank())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The channel itself: in a thread of it, the thread's message stands behind a semicolon. */
  private static String conversation(Activity activity) {
    var id = activity.getConversation().getId();
    var thread = id.indexOf(';');
    return thread < 0 ? id : id.substring(0, thread);
  }

  private static JsonNode data(Activity activity) {
    return ActivityJson.tree(activity.getChannelData());
  }
}
