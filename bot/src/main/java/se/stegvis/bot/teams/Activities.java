package se.stegvis.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import java.util.Optional;
import se.stegvis.bot.card.CardDocument;
import se.stegvis.bot.dialogue.Reply;

/** Writes what goes out as the SDK's activities. */
final class Activities {

  private static final String CARD = "application/vnd.microsoft.card.adaptive";
  private static final String MESSAGE = "application/vnd.microsoft.activity.message";
  private static final int OK = 200;

  private Activities() {}

  /** A reply as a message, empty for silence. */
  static Optional<Activity> message(Reply reply) {
    return switch (reply) {
      case Reply.Text text -> Optional.of(text(text.text()));
      case Reply.Card card -> Optional.of(card(card.card()));
      case Reply.Silence _ -> Optional.empty();
    };
  }

  /** A reply as the answer to a pressed Action.Execute, which cannot be without one. */
  static Activity invokeResponse(Reply reply) {
    return switch (reply) {
      case Reply.Text text -> invokeResponse(MESSAGE, TextNode.valueOf(text.text()));
      case Reply.Card card -> invokeResponse(CARD, ActivityJson.card(card.card().json()));
      case Reply.Silence _ -> invokeResponse(MESSAGE, TextNode.valueOf(""));
    };
  }

  static Activity card(CardDocument card) {
    var attachment = new Attachment();
    attachment.setContentType(CARD);
    attachment.setContent(ActivityJson.card(card.json()));
    var activity = Activity.createMessageActivity();
    activity.setSummary(card.summary());
    activity.setAttachment(attachment);
    return activity;
  }

  private static Activity text(String text) {
    var activity = Activity.createMessageActivity();
    activity.setText(text);
    return activity;
  }

  private static Activity invokeResponse(String type, JsonNode value) {
    var body = ActivityJson.object().put("statusCode", OK).put("type", type);
    body.set("value", value);
    var activity = new Activity(ActivityTypes.INVOKE_RESPONSE);
    activity.setValue(new InvokeResponse(OK, body));
    return activity;
  }
}
