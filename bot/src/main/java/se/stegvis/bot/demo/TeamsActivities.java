package se.stegvis.bot.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a person does as the activities that Teams would send the bot. */
final class TeamsActivities {

  static final String TENANT = "11111111-1111-1111-1111-111111111111";
  static final String BOT_ID = "28:stegvis";
  static final String BOT_NAME = "Stegvis";
  private static final String PERSONAL = "a:";
  private static final String USER = "29:";

  /** The SDK does not read a time without seconds, which an offset time's own text may be. */
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

  private final JsonMapper json;
  private final Clock clock;

  TeamsActivities(JsonMapper json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  static String conversationOf(Person person) {
    return PERSONAL + person.id();
  }

  static String userOf(Person person) {
    return USER + person.id();
  }

  /** The person has added the bot. */
  ObjectNode installation(Person person, String serviceUrl) {
    return activity("installationUpdate", UUID.randomUUID().toString(), person, serviceUrl)
        .put("action", "add");
  }

  /** Somebody has added the bot to the team that a channel belongs to. */
  ObjectNode addition(Cast.Channel channel, String serviceUrl) {
    var activity = stamped("installationUpdate", UUID.randomUUID().toString(), serviceUrl);
    activity.putObject("from").put("id", USER + "administrator");
    return in(channel, activity).put("action", "add");
  }

  /** The person has written something. */
  ObjectNode message(Person person, String id, String text, String serviceUrl) {
    return activity("message", id, person, serviceUrl).put("text", text).put("textFormat", "plain");
  }

  /** The person has pressed a button of a card. */
  ObjectNode press(Person person, Pressing.Button button, String serviceUrl) {
    return pressed(button, activity("invoke", "f:" + UUID.randomUUID(), person, serviceUrl));
  }

  /** The person has pressed a button of a card in a channel. */
  ObjectNode press(Person person, Cast.Channel channel, Pressing.Button button, String serviceUrl) {
    return pressed(
        button, in(channel, activity("invoke", "f:" + UUID.randomUUID(), person, serviceUrl)));
  }

  private ObjectNode pressed(Pressing.Button button, ObjectNode invoke) {
    invoke.put("name", "adaptiveCard/action").put("replyToId", button.activityId());
    var data = button.data();
    invoke
        .putObject("value")
        .put("trigger", "manual")
        .putObject("action")
        .put("type", "Action.Execute")
        .put("verb", button.verb())
        .set("data", data == null ? json.createObjectNode() : data);
    return invoke;
  }

  private ObjectNode activity(String type, String id, Person person, String serviceUrl) {
    var activity =
        stamped(type, id, serviceUrl)
            .put("locale", person.language() == Language.SV ? "sv-SE" : "en-GB");
    activity
        .putObject("from")
        .put("id", userOf(person))
        .put("name", person.name())
        .put("aadObjectId", person.entraId());
    activity
        .putObject("conversation")
        .put("conversationType", "personal")
        .put("tenantId", TENANT)
        .put("id", conversationOf(person));
    return activity;
  }

  private static ObjectNode in(Cast.Channel channel, ObjectNode activity) {
    activity
        .putObject("conversation")
        .put("conversationType", "channel")
        .put("isGroup", true)
        .put("tenantId", TENANT)
        .put("id", channel.conversation());
    var data = activity.withObject("channelData");
    data.putObject("team").put("id", channel.conversation());
    data.putObject("channel").put("id", channel.conversation());
    return activity;
  }

  private ObjectNode stamped(String type, String id, String serviceUrl) {
    var now = OffsetDateTime.now(clock);
    var activity =
        json.createObjectNode()
            .put("type", type)
            .put("id", id)
            .put("timestamp", TIMESTAMP.format(now.withOffsetSameInstant(ZoneOffset.UTC)))
            .put("localTimestamp", TIMESTAMP.format(now))
            .put("localTimezone", clock.getZone().getId())
            .put("serviceUrl", serviceUrl)
            .put("channelId", "msteams");
    activity.putObject("recipient").put("id", BOT_ID).put("name", BOT_NAME);
    activity.putObject("channelData").putObject("tenant").put("id", TENANT);
    return activity;
  }
}
