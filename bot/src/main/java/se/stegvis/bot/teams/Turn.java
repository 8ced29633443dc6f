package se.stegvis.bot.teams;

import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.bot.dialogue.Dialogue;
import se.stegvis.bot.dialogue.Incoming;
import se.stegvis.bot.dialogue.Reply;
import se.stegvis.scheduler.inbound.Answer;
import se.stegvis.scheduler.inbound.AnsweringOnce;
import se.stegvis.scheduler.inbound.AnsweringOnce.Answered;
import se.stegvis.scheduler.inbound.InboundKey;
import se.stegvis.scheduler.inbound.ReplyAddress;
import se.stegvis.scheduler.inbound.SendingAnswers;

/**
 * One turn: lets the dialogue answer, once, and gives the answer the way that fits what came in. A
 * pressed button is answered in the response and never waits for the connector.
 */
final class Turn {

  private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

  private final Dialogue dialogue;
  private final AnsweringOnce answering;
  private final SendingAnswers sending;
  private final Clock clock;
  private final Counter again;

  Turn(
      Dialogue dialogue,
      AnsweringOnce answering,
      SendingAnswers sending,
      Clock clock,
      MeterRegistry meters) {
    this.dialogue = dialogue;
    this.answering = answering;
    this.sending = sending;
    this.clock = clock;
    this.again =
        Counter.builder("stegvis.inbound.again")
            .description("what Teams has sent again and was answered before")
            .register(meters);
  }

  /**
   * Done when it returns: the SDK closes the context without waiting for the future. Throws where
   * it could not be answered and it is not certain that its sender was told so, since it has not
   * been taken then.
   */
  CompletableFuture<Void> take(TurnContext context, Incoming incoming) {
    var activity = context.getActivity();
    if (activity.isType(ActivityTypes.INVOKE)) {
      context.sendActivity(Activities.invokeResponse(pressed(activity, incoming))).join();
      return CompletableFuture.completedFuture(null);
    }
    tell(activity, address(activity, incoming), () -> answer(incoming));
    return CompletableFuture.completedFuture(null);
  }

  /**
   * Says what the dialogue has no part in, once; done when it returns. Throws as the other does.
   */
  CompletableFuture<Void> tell(TurnContext context, String text) {
    var activity = context.getActivity();
    var to =
        new ReplyAddress(
            activity.getServiceUrl(),
            activity.getFrom().getId(),
            activity.getRecipient().getId(),
            null);
    tell(activity, to, () -> Answer.text(text));
    return CompletableFuture.completedFuture(null);
  }

  private Answer pressed(Activity activity, Incoming incoming) {
    var key = key(activity);
    try {
      return once(key, null, () -> answer(incoming)).answer();
    } catch (RuntimeException e) {
      log(key, e);
      return fault(activity);
    }
  }

  private void tell(Activity activity, @Nullable ReplyAddress to, Supplier<Answer> answer) {
    var key = key(activity);
    try {
      var answered = once(key, to, answer);
      if (to != null && !answered.again()) {
        send(key, answered.answer(), to);
      }
    } catch (RuntimeException e) {
      log(key, e);
      if (to == null || !wasSaid(activity) || !sending.once(key, fault(activity), to)) {
        throw new IllegalStateException("activity " + key.activityId() + " was not taken", e);
      }
    }
  }

  /** Whoever has the app installed for them has said nothing that they could say again. */
  private static boolean wasSaid(Activity activity) {
    return !activity.isType(ActivityTypes.INSTALLATION_UPDATE)
        && !activity.isType(ActivityTypes.CONVERSATION_UPDATE);
  }

  private Answered once(InboundKey key, @Nullable ReplyAddress to, Supplier<Answer> answer) {
    var answered = answering.answer(key, to, clock.instant(), answer);
    if (answered.again()) {
      again.increment();
    }
    return answered;
  }

  /** It is kept: what does not go out now does so later. */
  private void send(InboundKey key, Answer answer, ReplyAddress to) {
    try {
      sending.now(key, answer, to);
    } catch (RuntimeException e) {
      LOG.error("what came of the answer to {} could not be written", key.activityId(), e);
    }
  }

  private static void log(InboundKey key, RuntimeException e) {
    LOG.error(
        "activity {} of conversation {} could not be answered",
        key.activityId(),
        key.conversationId(),
        e);
  }

  private static Answer fault(Activity activity) {
    return Answer.text(TeamsTexts.fault(activity.getLocale()));
  }

  private Answer answer(Incoming incoming) {
    return switch (dialogue.answer(incoming)) {
      case Reply.Text text -> Answer.text(text.text());
      case Reply.Card card -> Answer.card(card.card().json(), card.card().summary());
      case Reply.Silence _ -> Answer.SILENCE;
    };
  }

  /**
   * One that the channel has given no id comes once, as far as anybody can tell. Edits have the id
   * of what is edited, and are one.
   */
  private static InboundKey key(Activity activity) {
    var id = activity.getId();
    return new InboundKey(
        Tenants.of(activity).stream().findFirst().orElse(""),
        activity.getConversation().getId(),
        id == null || id.isBlank() ? UUID.randomUUID().toString() : id + edit(activity));
  }

  private static String edit(Activity activity) {
    return activity.isType(ActivityTypes.MESSAGE_UPDATE) ? " edited" : "";
  }

  /**
   * Where the answer is to be sent; null where nobody is there to be told. A button of type
   * Action.Submit tells in replyToId which card it sits on.
   */
  private static @Nullable ReplyAddress address(Activity activity, Incoming incoming) {
    return switch (incoming) {
      case Incoming.Removed _,
          Incoming.AddedToTeam _,
          Incoming.RemovedFromTeam _,
          Incoming.PressedInChannel _ ->
          null;
      case Incoming.Pressed pressed -> address(pressed, activity.getReplyToId());
      case Incoming.Personal personal -> address(personal, null);
    };
  }

  private static ReplyAddress address(Incoming.Personal from, @Nullable String pressed) {
    var sender = from.sender();
    return new ReplyAddress(
        sender.serviceUrl(),
        sender.userId(),
        sender.botId(),
        pressed == null || pressed.isBlank() ? null : pressed);
  }
}
