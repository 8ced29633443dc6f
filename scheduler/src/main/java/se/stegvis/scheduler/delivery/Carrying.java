package se.stegvis.scheduler.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Carries one message that is claimed: looks whether it is still worth saying and may be said now,
 * finds the way to the person, and keeps what is learnt of that way. Whom Teams does not reach is
 * left to the second way.
 */
public final class Carrying {

  private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

  /** They have no chat, and nobody could be asked for one. */
  private static final Outcome NOT_INSTALLED = new Outcome.Impossible("not-installed");

  private static final Duration NOT_READY = Duration.ofMinutes(5);

  /** Who has asked for it just now is not left in peace by waiting. */
  private static final Duration JUST_NOW = Duration.ofMinutes(10);

  /** A conversation that is lost over and over is none. */
  private static final int GONE_AT_MOST = 5;

  private final Outbox outbox;
  private final Conversations conversations;
  private final TrainingRecords records;
  private final Letters letters;
  private final Delivery delivery;
  private final FirstContacts firstContacts;
  private final SecondWay secondWay;
  private final QuietHours quietHours;

  public Carrying(
      Outbox outbox,
      Conversations conversations,
      TrainingRecords records,
      Letters letters,
      Delivery delivery,
      FirstContacts firstContacts,
      SecondWay secondWay,
      QuietHours quietHours) {
    this.outbox = outbox;
    this.conversations = conversations;
    this.records = records;
    this.letters = letters;
    this.delivery = delivery;
    this.firstContacts = firstContacts;
    this.secondWay = secondWay;
    this.quietHours = quietHours;
  }

  /** Does not throw. */
  Outcome carry(Message message, Instant now) {
    try {
      return learnt(message, tried(message, now), now);
    } catch (RuntimeException e) {
      LOG.error("message {} could not be made ready", message.id(), e);
      return new Outcome.TryLater("not-ready", now.plus(NOT_READY));
    }
  }

  private Outcome tried(Message message, Instant now) {
    var stop = conversations.stopped(List.of(message.to())).get(message.to());
    if (stop != null) {
      return secondWay.instead(message, new Outcome.Impossible("stopped-" + stop.cause()), now);
    }
    if (message.content() instanceof Content.Redraw redraw) {
      return redrawn(message, redraw, now);
    }
    if (message.lost()) {
      return Outcome.Uncertain.interrupted(now);
    }
    if (quietHours.isQuiet(now) && !isAskedForJustNow(message, now)) {
      return new Outcome.TryLater("quiet-hours", quietHours.nextMorning(now));
    }
    return switch (way(message)) {
      case FirstContacts.Meeting.Met(var conversation) -> sent(message, conversation, now);
      case FirstContacts.Meeting.Missed(var outcome) -> outcome;
    };
  }

  private static boolean isAskedForJustNow(Message message, Instant now) {
    return message.content() instanceof Content.MattersAsked(var at)
        && now.isBefore(at.atZone(QuietHours.STOCKHOLM).toInstant().plus(JUST_NOW));
  }

  /** A card drawn over itself twice is the same card, so it needs no caution. */
  private Outcome redrawn(Message message, Content.Redraw redraw, Instant now) {
    return conversations
        .of(message.to())
        .flatMap(
            to ->
                outbox
                    .find(redraw.original())
                    .flatMap(original -> letters.again(original, to, message.attempt(), now)))
        .map(letter -> inPeace(letter, now))
        .map(delivery::deliver)
        .orElseGet(() -> new Outcome.Withdrawn("original-not-delivered"));
  }

  /** A card that is changed disturbs nobody, and a new one in its place does. */
  private Letter inPeace(Letter letter, Instant now) {
    return quietHours.isQuiet(now)
        ? new Letter.InPeace(letter, quietHours.nextMorning(now))
        : letter;
  }

  private Outcome sent(Message message, Conversation to, Instant now) {
    return letters
        .first(message, to, now)
        .map(delivery::deliver)
        .orElseGet(() -> new Outcome.Withdrawn("settled"));
  }

  private FirstContacts.Meeting way(Message message) {
    return conversations
        .of(message.to())
        .<FirstContacts.Meeting>map(FirstContacts.Meeting.Met::new)
        .orElseGet(() -> met(message));
  }

  /** A person's messages go one at a time, over all nodes: so they are met once. */
  private FirstContacts.Meeting met(Message message) {
    var meeting =
        records
            .person(message.to())
            .map(Person::entraId)
            .or(Optional::empty)
            .map(entraId -> firstContacts.meet(message.to(), entraId, message.attempt()))
            .orElseGet(() -> new FirstContacts.Meeting.Missed(NOT_INSTALLED));
    if (meeting instanceof FirstContacts.Meeting.Met(var conversation)) {
      conversations.keep(conversation);
    }
    return meeting;
  }

  private Outcome learnt(Message message, Outcome outcome, Instant now) {
    return switch (outcome) {
      case Outcome.Stopped(var why, _) -> {
        conversations.stop(message.to(), why, now);
        yield secondWay.instead(message, outcome, now);
      }
      case Outcome.Gone(var cause) -> {
        conversations.forget(message.to());
        yield message.attempt() < GONE_AT_MOST
            ? new Outcome.TryLater(cause, now)
            : secondWay.instead(message, new Outcome.Impossible(cause), now);
      }
      case Outcome.Impossible _ when outcome.equals(NOT_INSTALLED) ->
          secondWay.instead(message, outcome, now);
      case Outcome.Delivered _,
          Outcome.TryLater _,
          Outcome.Impossible _,
          Outcome.Withdrawn _,
          Outcome.Uncertain _ ->
          outcome;
    };
  }
}
