package se.stegvis.bot.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Outcome.Delivered;
import se.stegvis.scheduler.outbox.Outcome.Impossible;
import se.stegvis.scheduler.outbox.Outcome.TryLater;

/**
 * Carries cards over the connector. What may be tried again is Microsoft's table "Status codes from
 * bot conversational APIs": 500 is not among it. Where no answer was heard the card may have
 * arrived; it is sent again, since a reminder twice is better than none.
 */
final class Carrier {

  private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
  private static final Set<Integer> PASSING = Set.of(412, 429, 502, 503, 504);
  private static final int NOT_FOUND = 404;

  private final ConnectorClients clients;
  private final Patience patience;

  Carrier(ConnectorClients clients, Patience patience) {
    this.clients = clients;
    this.patience = patience;
  }

  /** Does not throw. */
  Outcome carry(Parcel parcel) {
    try {
      return send(parcel);
    } catch (ForbiddenServiceUrl e) {
      return new Impossible("service-url");
    } catch (RuntimeException e) {
      return outcome(parcel, ConnectorFailure.of(e));
    }
  }

  private Outcome outcome(Parcel parcel, ConnectorFailure failure) {
    return switch (failure) {
      case ConnectorFailure.Answered answer when answer.isSuccess() ->
          new Delivered(parcel.replaces());
      case ConnectorFailure.Answered answer when PASSING.contains(answer.status()) ->
          new TryLater(answer.cause(), patience.after(parcel.attempt(), answer.retryAfter()));
      case ConnectorFailure.Answered answer -> new Impossible(answer.cause());
      case ConnectorFailure.Unheard unheard ->
          new TryLater(unheard.cause(), patience.after(parcel.attempt(), null));
      case ConnectorFailure.Fault fault -> {
        LOG.error("{} could not be sent", parcel.name(), fault.exception());
        yield new Impossible(fault.cause());
      }
    };
  }

  private Delivered send(Parcel parcel) {
    var conversations = clients.at(parcel.serviceUrl()).getConversations();
    var card = parcel.activity();
    var replaces = parcel.replaces();
    if (replaces != null && isReplaced(conversations, replaces, card)) {
      return new Delivered(replaces);
    }
    card.setId(null);
    return new Delivered(
        id(conversations.sendToConversation(parcel.conversationId(), card).join()));
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

  private static @Nullable String id(@Nullable ResourceResponse response) {
    return response == null || response.getId() == null || response.getId().isBlank()
        ? null
        : response.getId();
  }
}
