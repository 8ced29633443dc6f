package se.stegvis.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import se.stegvis.bot.card.CardDocument;
import se.stegvis.scheduler.inbound.Answer;

/** Writes what goes out as the SDK's activities. */
final class Activities {

  private static final String CARD = "application/vnd.microsoft.card.adaptive";
  private static final String MESSAGE = "application/vnd.microsoft.activity.message";
  private static final int OK = 200;

  private Activities() {}

  /** An answer as a message. */
  static Activity message(Answer answer) {
    return switch (answer.kind()) {
      case CARD -> card(new CardDocument(answer.body(), answer.summary()));
      case TEXT, SILENCE -> text(answer.body());
    };
  }

  /** An answer as that to a pressed Action.Execute, which cannot be without one. */
  static Activity invokeResponse(Answer answer) {
    return switch (answer.kind()) {
      case CARD -> invokeResponse(CARD, ActivityJson.card(answer.body()));
      case TEXT, SILENCE -> invokeResponse(MESSAGE, TextNode.valueOf(answer.body()));
    };
  }

  static Activity card(CardDocument card) {
    var attachment = new Attachment();
    attachment.setContentType(CARD);
    attachment.setContent(ActivityJson.escaped(ActivityJson.card(card.json())));
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
