package se.stegvis.bot.demo;

import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Person;
import tools.jackson.databind.JsonNode;

/** A person presses a button of a card. */
final class Pressing {

  private final Chats chats;
  private final BotEndpoint bot;
  private final TeamsActivities activities;

  Pressing(Chats chats, BotEndpoint bot, TeamsActivities activities) {
    this.chats = chats;
    this.bot = bot;
    this.activities = activities;
  }

  /**
   * The button: of which card, and what it sends.
   *
   * @param as the person who presses it, where that is not told by the chat
   */
  record Button(String activityId, String verb, @Nullable JsonNode data, @Nullable String as) {}

  /** What the page is to show. */
  sealed interface Outcome {

    /** A card in the place of the one that was pressed. */
    record Card(JsonNode card) implements Outcome {}

    /** A short text beside the card. */
    record Message(String message) implements Outcome {}

    record Nothing() implements Outcome {}

    /** The bot refused or failed; without a text if it gave none. */
    record Failed(int status, @Nullable String message) implements Outcome {}
  }

  /** In their own chat. */
  Outcome press(Person person, Button button) {
    var invoke = activities.press(person, button, bot.serviceUrl());
    return sent(ChatId.of(person.id()), button, invoke);
  }

  /** In a channel, as one of those who can be met on the page. */
  Outcome press(Person person, Cast.Channel channel, Button button) {
    var invoke = activities.press(person, channel, button, bot.serviceUrl());
    return sent(ChatId.of(channel.unit()), button, invoke);
  }

  private Outcome sent(ChatId chat, Button button, JsonNode invoke) {
    var outcome = outcome(bot.send(invoke));
    if (outcome instanceof Outcome.Card(var card)) {
      chats.replace(chat, button.activityId(), activity -> activity.with(card));
    }
    return outcome;
  }

  private static Outcome outcome(BotEndpoint.Answer answer) {
    var body = answer.body();
    if (body == null) {
      return answer.status().is2xxSuccessful()
          ? new Outcome.Nothing()
          : new Outcome.Failed(answer.status().value(), null);
    }
    var status = body.path("statusCode").asInt(answer.status().value());
    var value = body.path("value");
    if (status >= 300) {
      return new Outcome.Failed(status, value.path("message").asString(null));
    }
    return switch (body.path("type").asString("")) {
      case LoopbackConnector.CARD -> new Outcome.Card(value);
      case "application/vnd.microsoft.activity.message" -> new Outcome.Message(value.asString(""));
      default -> new Outcome.Nothing();
    };
  }
}
