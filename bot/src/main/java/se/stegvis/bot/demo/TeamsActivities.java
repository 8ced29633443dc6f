package se.stegvis.bot.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import tools.jackson.databind.JsonNode;
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

  /** The person has written something. */
  ObjectNode message(Person person, String id, String text, String serviceUrl) {
    return activity("message", id, person, serviceUrl).put("text", text).put("textFormat", "plain");
  }

  /** The person has pressed a button of a card. */
  ObjectNode press(
      Person person, String cardActivity, String verb, @Nullable JsonNode data, String serviceUrl) {
    var invoke =
        activity("invoke", "f:" + UUID.randomUUID(), person, serviceUrl)
            .put("name", "adaptiveCard/action")
            .put("replyToId", cardActivity);
    var value = invoke.putObject("value").put("trigger", "manual");
    value
        .putObject("action")
        .put("type", "Action.Execute")
        .put("verb", verb)
        .set("data", data == null ? json.createObjectNode() : data);
    return invoke;
  }

  private ObjectNode activity(String type, String id, Person person, String serviceUrl) {
    var now = OffsetDateTime.now(clock);
    var activity =
        json.createObjectNode()
            .put("type", type)
            .put("id", id)
            .put("timestamp", TIMESTAMP.format(now.withOffsetSameInstant(ZoneOffset.UTC)))
            .put("localTimestamp", TIMESTAMP.format(now))
            .put("localTimezone", clock.getZone().getId())
            .put("serviceUrl", serviceUrl)
            .put("channelId", "msteams")
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
    activity.putObject("recipient").put("id", BOT_ID).put("name", BOT_NAME);
    activity.set("channelData", json.valueToTree(Map.of("tenant", Map.of("id", TENANT))));
    return activity;
  }
}
