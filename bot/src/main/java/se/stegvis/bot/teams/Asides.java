package se.stegvis.bot.teams;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.stegvis.bot.teams.Aside.Answered;
import se.stegvis.bot.teams.Aside.Told;

/**
 * Answers what means nothing to the dialogue: a group is told once where we speak, a person that
 * files are not taken and that an edited message is not read anew. A reaction or a deleted message
 * changes nothing and gets no answer.
 */
final class Asides {

  private static final Aside NOTHING = new Answered(200, null);
  private static final Aside NOT_IMPLEMENTED = new Answered(501, null);
  private static final int MOST_GROUPS = 10_000;

  private final Set<String> groups = ConcurrentHashMap.newKeySet();

  Aside to(Activity activity) {
    if (activity.isType(ActivityTypes.INVOKE)) {
      return invoke(activity);
    }
    if (ActivityReader.sender(activity).isEmpty() || ChannelReader.isChannel(activity)) {
      return NOTHING;
    }
    return ActivityReader.isPersonal(activity) ? person(activity) : group(activity);
  }

  /** What "Universal Actions for Adaptive Cards" (response format) has for a request not read. */
  private static Aside invoke(Activity activity) {
    if (!ActivityReader.CARD_ACTION.equals(activity.getName())) {
      return NOT_IMPLEMENTED;
    }
    var error = ActivityJson.object();
    error.put("statusCode", 400).put("type", "application/vnd.microsoft.error");
    error
        .putObject("value")
        .put("code", "BadRequest")
        .put("message", TeamsTexts.card(activity.getLocale()));
    return new Answered(200, ActivityJson.write(error));
  }

  private static Aside person(Activity activity) {
    if (activity.isType(ActivityTypes.MESSAGE) && ActivityReader.hasFile(activity)) {
      return new Told(TeamsTexts.file(activity.getLocale()));
    }
    return isEdited(activity) ? new Told(TeamsTexts.edited(activity.getLocale())) : NOTHING;
  }

  /** A message that somebody takes back the deleting of is an update too. */
  private static boolean isEdited(Activity activity) {
    return activity.isType(ActivityTypes.MESSAGE_UPDATE)
        && ActivityJson.tree(activity.getChannelData())
            .path("eventType")
            .asText("")
            .equals("editMessage");
  }

  private Aside group(Activity activity) {
    return activity.isType(ActivityTypes.MESSAGE) && isFirstIn(activity.getConversation().getId())
        ? new Told(TeamsTexts.group(activity.getLocale()))
        : NOTHING;
  }

  private boolean isFirstIn(String group) {
    if (groups.size() >= MOST_GROUPS) {
      groups.clear();
    }
    return groups.add(group);
  }
}
