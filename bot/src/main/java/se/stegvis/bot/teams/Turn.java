package se.stegvis.bot.teams;

import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.bot.dialogue.Dialogue;
import se.stegvis.bot.dialogue.Incoming;
import se.stegvis.bot.dialogue.Reply;

/** One turn: lets the dialogue answer, and sends the answer the way that fits what came in. */
final class Turn {

  private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

  private final Dialogue dialogue;

  Turn(Dialogue dialogue) {
    this.dialogue = dialogue;
  }

  /** Done when it returns: the SDK closes the context without waiting for the future. */
  CompletableFuture<Void> take(TurnContext context, Incoming incoming) {
    var activity = context.getActivity();
    var reply = answer(activity, incoming);
    switch (incoming) {
      case Incoming.Removed _, Incoming.AddedToTeam _, Incoming.RemovedFromTeam _ -> {}
      case Incoming.PressedInChannel _ ->
          context.sendActivity(Activities.invokeResponse(reply)).join();
      case Incoming.Pressed _ when activity.isType(ActivityTypes.INVOKE) ->
          context.sendActivity(Activities.invokeResponse(reply)).join();
      case Incoming.Pressed _ when reply instanceof Reply.Card card -> replace(context, card);
      default -> send(context, reply);
    }
    return CompletableFuture.completedFuture(null);
  }

  private Reply answer(Activity activity, Incoming incoming) {
    try {
      return dialogue.answer(incoming);
    } catch (RuntimeException e) {
      LOG.error(
          "activity {} of conversation {} could not be answered",
          activity.getId(),
          activity.getConversation().getId(),
          e);
      return new Reply.Text(TeamsTexts.fault(activity.getLocale()));
    }
  }

  private static void send(TurnContext context, Reply reply) {
    Activities.message(reply)
        .ifPresent(message -> carry(context, () -> context.sendActivity(message)));
  }

  /** A button of type Action.Submit tells in replyToId which card it sits on. */
  private static void replace(TurnContext context, Reply.Card card) {
    var pressed = context.getActivity().getReplyToId();
    if (pressed == null || pressed.isBlank()) {
      send(context, card);
      return;
    }
    var drawn = Activities.card(card.card());
    drawn.setId(pressed);
    carry(context, () -> context.updateActivity(drawn));
  }

  /** What the dialogue did stands, so a lost answer is told to the log and not to Teams. */
  private static void carry(TurnContext context, Supplier<CompletableFuture<?>> sending) {
    try {
      sending.get().join();
    } catch (CompletionException e) {
      LOG.warn(
          "the answer to activity {} was not sent: {}",
          context.getActivity().getId(),
          ConnectorFailure.of(e).cause());
    }
  }
}
