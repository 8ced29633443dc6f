package se.stegvis.bot.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.bot.card.LetterCards;
import se.stegvis.scheduler.delivery.Delivery;
import se.stegvis.scheduler.delivery.Letter;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Outcome.Delivered;
import se.stegvis.scheduler.outbox.Outcome.Impossible;
import se.stegvis.scheduler.outbox.Outcome.TryLater;

/**
 * Carries letters to personal chats over the connector. What may be tried again is Microsoft's
 * table "Status codes from bot conversational APIs": 500 is not among it. Where no answer was heard
 * the letter may have arrived; it is sent again, since a reminder twice is better than none.
 */
final class ConnectorDelivery implements Delivery {

  private static final Logger LOG = LoggerFactory.getLogger(ConnectorDelivery.class);
  private static final Set<Integer> PASSING = Set.of(412, 429, 502, 503, 504);
  private static final int NOT_FOUND = 404;

  private final ConnectorClients clients;
  private final LetterCards cards;
  private final Patience patience;

  ConnectorDelivery(ConnectorClients clients, LetterCards cards, Patience patience) {
    this.clients = clients;
    this.cards = cards;
    this.patience = patience;
  }

  @Override
  public Outcome deliver(Letter letter) {
    try {
      return send(letter);
    } catch (ForbiddenServiceUrl e) {
      return new Impossible("service-url");
    } catch (RuntimeException e) {
      return outcome(letter, ConnectorFailure.of(e));
    }
  }

  private Outcome outcome(Letter letter, ConnectorFailure failure) {
    return switch (failure) {
      case ConnectorFailure.Answered answer when answer.isSuccess() ->
          new Delivered(letter.replaces());
      case ConnectorFailure.Answered answer when PASSING.contains(answer.status()) ->
          new TryLater(answer.cause(), patience.after(letter.attempt(), answer.retryAfter()));
      case ConnectorFailure.Answered answer -> new Impossible(answer.cause());
      case ConnectorFailure.Unheard unheard ->
          new TryLater(unheard.cause(), patience.after(letter.attempt(), null));
      case ConnectorFailure.Fault fault -> {
        LOG.error("message {} could not be sent", letter.message(), fault.exception());
        yield new Impossible(fault.cause());
      }
    };
  }

  private Delivered send(Letter letter) {
    var to = letter.to();
    var conversations = clients.at(to.serviceUrl()).getConversations();
    var card = addressed(Activities.card(cards.draw(letter)), to);
    var replaces = letter.replaces();
    if (replaces != null && isReplaced(conversations, replaces, card)) {
      return new Delivered(replaces);
    }
    card.setId(null);
    return new Delivered(id(conversations.sendToConversation(to.conversationId(), card).join()));
  }

  /** False if the activity to be replaced is there no more. */
  private static boolean isReplaced(Conversations conversations, String replaced, Activity card) {
    card.setId(replaced);
    try {
      conversations.updateActivity(card.getConversation().getId(), replaced, card).join();
      return true;
    } catch (RuntimeException e) {
      if (ConnectorFailure.of(e) instanceof ConnectorFailure.Answered answer
          && answer.status() == NOT_FOUND) {
        return false;
      }
      throw e;
    }
  }

  private static Activity addressed(Activity activity, Conversation to) {
    var chat = new ConversationAccount(to.conversationId());
    chat.setTenantId(to.tenantId());
    activity.setConversation(chat);
    activity.setFrom(new ChannelAccount(to.botId()));
    activity.setRecipient(new ChannelAccount(to.userId()));
    return activity;
  }

  private static @Nullable String id(@Nullable ResourceResponse response) {
    return response == null || response.getId() == null || response.getId().isBlank()
        ? null
        : response.getId();
  }
}
