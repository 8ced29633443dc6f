package se.stegvis.scheduler.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Conversation;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.TrainingRecords;

/**
 * Carries one message that is claimed: looks whether it is still worth saying and may be said now,
 * finds the way to the person, and keeps what is learnt of that way. Whom Teams does not reach is
 * left to the second way.
 */
public final class Carrying {

  private static final Logger LOG = LoggerFactory.getLogger(Carrying.class);

  private static final Outcome NOT_INSTALLED = Outcome.Impossible.notInstalled();

  private static final Duration NOT_READY = Duration.ofMinutes(5);

  /** Whoever did not have the app is asked for again with what comes this long after. */
  private static final Duration MEETS_AGAIN = Duration.ofDays(1);

  /** Who has asked for it just now is not left in peace by waiting. */
  private static final Duration JUST_NOW = Duration.ofMinutes(10);

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

  /**
   * What came of a message.
   *
   * @param shown the letter that the person was shown in Teams, or may have been; null for none
   */
  record Carried(Outcome outcome, @Nullable Letter shown) {

    private static Carried nothing(Outcome outcome) {
      return new Carried(outcome, null);
    }
  }

  /** Does not throw. */
  Carried carry(Message message, Instant now) {
    try {
      var tried = tried(message, now);
      return new Carried(learnt(message, tried.outcome(), now), tried.shown());
    } catch (RuntimeException e) {
      LOG.error("message {} could not be made ready", message.id(), e);
      return Carried.nothing(new Outcome.TryLater("not-ready", now.plus(NOT_READY)));
    }
  }

  /** Notes what was shown as the reading that it is, in the caller's transaction. */
  void note(Carried carried, Instant now) {
    if (carried.shown() != null) {
      letters.note(carried.shown(), now);
    }
  }

  private Carried tried(Message message, Instant now) {
    var stop = conversations.stopped(List.of(message.to())).get(message.to());
    if (stop != null && !mayBeMetAgain(stop, now)) {
      var stopped = Outcome.Impossible.stopped(stop.cause().name());
      return Carried.nothing(secondWay.instead(message, stopped, now));
    }
    if (message.content() instanceof Content.Redraw redraw) {
      return redrawn(message, redraw, now);
    }
    if (message.lost()) {
      return Carried.nothing(Outcome.Uncertain.interrupted(now));
    }
    if (quietHours.isQuiet(now) && !isAskedForJustNow(message, now)) {
      return Carried.nothing(Outcome.TryLater.inPeace(quietHours.nextMorning(now)));
    }
    return switch (way(message)) {
      case FirstContacts.Meeting.Met(var conversation) -> sent(message, conversation, now);
      case FirstContacts.Meeting.Missed(var outcome) -> Carried.nothing(outcome);
    };
  }

  /** That the app is there now may have been told to nobody, such as while all nodes were down. */
  private static boolean mayBeMetAgain(Stop stop, Instant now) {
    return stop.cause() == Stop.Cause.NOT_INSTALLED && !stop.since().plus(MEETS_AGAIN).isAfter(now);
  }

  private static boolean isAskedForJustNow(Message message, Instant now) {
    return message.content() instanceof Content.MattersAsked(var at)
        && now.isBefore(at.atZone(QuietHours.STOCKHOLM).toInstant().plus(JUST_NOW));
  }

  /** A card drawn over itself twice is the same card, so it needs no caution. */
  private Carried redrawn(Message message, Content.Redraw redraw, Instant now) {
    return conversations
        .of(message.to())
        .flatMap(
            to ->
                outbox
                    .find(redraw.original())
                    .flatMap(original -> letters.again(original, to, message.attempt(), now)))
        .map(letter -> inPeace(letter, now))
        .map(this::delivered)
        .orElseGet(() -> Carried.nothing(new Outcome.Withdrawn("original-not-delivered")));
  }

  /** A card that is changed disturbs nobody, and a new one in its place does. */
  private Letter inPeace(Letter letter, Instant now) {
    return quietHours.isQuiet(now)
        ? new Letter.InPeace(letter, quietHours.nextMorning(now))
        : letter;
  }

  private Carried sent(Message message, Conversation to, Instant now) {
    return letters
        .first(message, to, now)
        .map(this::delivered)
        .orElseGet(() -> Carried.nothing(new Outcome.Withdrawn("settled")));
  }

  private Carried delivered(Letter letter) {
    var outcome = delivery.deliver(letter);
    return switch (outcome) {
      case Outcome.Delivered _, Outcome.Uncertain _ -> new Carried(outcome, letter);
      case Outcome.TryLater _,
          Outcome.Impossible _,
          Outcome.Stopped _,
          Outcome.Gone _,
          Outcome.Withdrawn _ ->
          Carried.nothing(outcome);
    };
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
        var gone = Outcome.Impossible.gone(cause);
        // One that was made anew and is lost at once is none.
        yield Outcome.Impossible.isGone(message.cause())
            ? secondWay.instead(message, gone, now)
            : new Outcome.TryLater(gone.cause(), now);
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
