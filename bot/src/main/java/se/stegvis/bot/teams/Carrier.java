package se.stegvis.bot.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Outcome.Delivered;
import se.stegvis.scheduler.outbox.Outcome.Impossible;

/**
 * Carries cards over the connector. A card drawn over an earlier one may be drawn again whenever no
 * answer was heard; a new one may not, since it would stand there twice.
 */
final class Carrier {

  private static final int NOT_FOUND = 404;

  private final ConnectorClients clients;
  private final Answers answers;
  private final MeterRegistry meters;

  Carrier(ConnectorClients clients, Answers answers, MeterRegistry meters) {
    this.clients = clients;
    this.answers = answers;
    this.meters = meters;
  }

  /** Does not throw. What came of it is counted as {@code stegvis.sends}. */
  Outcome carry(Parcel parcel) {
    var outcome = tried(parcel);
    meters.counter("stegvis.sends", "outcome", word(outcome)).increment();
    return outcome;
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case Delivered _ -> "delivered";
      case Outcome.TryLater _ -> "try-later";
      case Impossible _ -> "impossible";
      case Outcome.Stopped _ -> "stopped";
      case Outcome.Gone _ -> "gone";
      case Outcome.Uncertain _ -> "uncertain";
      case Outcome.Withdrawn _ -> "withdrawn";
    };
  }

  private Outcome tried(Parcel parcel) {
    try {
      var replaces = parcel.replaces();
      return replaces == null
          ? sent(clients.at(parcel.serviceUrl(), parcel.mayBegin()).getConversations(), parcel)
          : replaced(clients.at(parcel.serviceUrl()).getConversations(), parcel, replaces);
    } catch (ForbiddenServiceUrl e) {
      return new Impossible("service-url");
    } catch (RuntimeException e) {
      return outcome(parcel, ConnectorFailure.of(e));
    }
  }

  private Outcome sent(Conversations conversations, Parcel parcel) {
    var card = parcel.activity();
    card.setId(null);
    try {
      return new Delivered(
          id(conversations.sendToConversation(parcel.conversationId(), card).join()));
    } catch (RuntimeException e) {
      return outcome(parcel, ConnectorFailure.of(e));
    }
  }

  private Outcome replaced(Conversations conversations, Parcel parcel, String replaced) {
    Activity card = parcel.activity();
    card.setId(replaced);
    try {
      conversations.updateActivity(parcel.conversationId(), replaced, card).join();
      return new Delivered(replaced);
    } catch (RuntimeException e) {
      return switch (ConnectorFailure.of(e)) {
        case ConnectorFailure.Answered answer when answer.status() == NOT_FOUND ->
            anew(conversations, parcel);
        case ConnectorFailure.Answered answer when answer.isSuccess() -> new Delivered(replaced);
        case ConnectorFailure.Unheard unheard -> answers.again(parcel.attempt(), unheard);
        case ConnectorFailure failure -> outcome(parcel, failure);
      };
    }
  }

  /**
   * What is there no more is sent anew, where that may be. Its beginning is not noted, so that a
   * node that dies here has it sent once more without the doubt of {@link Outcome.Uncertain}.
   */
  private Outcome anew(Conversations conversations, Parcel parcel) {
    var when = parcel.anew();
    return when == null ? sent(conversations, parcel) : Outcome.TryLater.inPeace(when);
  }

  private Outcome outcome(Parcel parcel, ConnectorFailure failure) {
    return answers.outcome(parcel.name(), parcel.attempt(), failure);
  }

  private static @Nullable String id(@Nullable ResourceResponse response) {
    return response == null || response.getId() == null || response.getId().isBlank()
        ? null
        : response.getId();
  }
}
