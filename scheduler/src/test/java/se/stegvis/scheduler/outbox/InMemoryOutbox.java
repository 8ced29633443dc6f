package se.stegvis.scheduler.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.matter.MatterId;
import se.stegvis.scheduler.outbox.Content.Digest;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;

/** An outbox in memory, held by the same contract as the real one. */
public final class InMemoryOutbox implements Outbox {

  private record Held(Message message, Instant due, Instant until, boolean begun) {}

  private static final InstantSource CLOCK = InstantSource.system();
  private static final Pattern UNREACHED = Pattern.compile(Outcome.Impossible.UNREACHED);

  private final Map<MessageId, Held> held = new LinkedHashMap<>();
  private final Map<MessageId, Integer> interrupted = new HashMap<>();

  @Override
  public synchronized void add(Message message) {
    boolean saidOnce =
        switch (message.content()) {
          case Content.OfAssessment _,
              Content.OfRound _,
              Content.OfMatter _,
              Content.Matters _,
              Content.MattersAsked _,
              Content.OfPlan _,
              Content.OfPlacement _,
              Content.Reach _ ->
              true;
          case Digest _, Content.Redraw _ -> false;
        };
    if (!saidOnce || all().stream().noneMatch(each -> isSame(each, message))) {
      put(message, message.notBefore());
    }
  }

  private static boolean isSame(Message one, Message other) {
    return one.to().equals(other.to()) && one.content().equals(other.content());
  }

  @Override
  public synchronized List<Message> claim(Instant now, Duration lease, int limit) {
    var seen = new HashSet<PersonId>();
    var claimable = new ArrayList<Message>();
    for (var each : List.copyOf(held.values())) {
      var message = each.message;
      if (message.state() == MessageState.PENDING
          && !message.notBefore().isAfter(now)
          && seen.add(message.to())
          && !each.until.isAfter(CLOCK.instant())) {
        claimable.add(message);
      }
    }
    return claimable.stream()
        .sorted(Comparator.comparing(Message::notBefore))
        .limit(limit)
        .map(message -> claimed(message, lease))
        .toList();
  }

  private Message claimed(Message message, Duration lease) {
    var current = Objects.requireNonNull(held.get(message.id()));
    var claimed = claimed(message, current.begun);
    held.put(
        message.id(), new Held(claimed, current.due, CLOCK.instant().plus(lease), current.begun));
    return claimed;
  }

  @Override
  public synchronized boolean begin(MessageId id, int attempt) {
    var current = held.get(id);
    if (current == null
        || current.message.attempt() != attempt
        || !current.until.isAfter(CLOCK.instant())) {
      return false;
    }
    held.put(id, new Held(current.message, current.due, current.until, true));
    return true;
  }

  @Override
  public synchronized boolean settle(Message claimed, Outcome outcome, Instant now) {
    var current = held.get(claimed.id());
    if (current == null
        || current.message.state() != MessageState.PENDING
        || current.message.attempt() != claimed.attempt()) {
      return false;
    }
    put(
        settled(current.message, outcome),
        outcome instanceof Outcome.TryLater later && later.isInPeace()
            ? later.when()
            : current.due);
    if (outcome instanceof Outcome.Delivered delivered
        && current.message.content() instanceof Content.Redraw(var original)) {
      held.computeIfPresent(
          original,
          (_, each) ->
              new Held(delivered(each.message, delivered), each.due, each.until, each.begun));
    }
    return true;
  }

  @Override
  public synchronized Optional<Message> find(MessageId id) {
    return Optional.ofNullable(held.get(id)).map(Held::message);
  }

  @Override
  public synchronized Optional<Message> latestDigest(PersonId person) {
    return deliveredDigests().filter(message -> message.to().equals(person)).findFirst();
  }

  @Override
  public synchronized List<Message> deliveredBecauseOf(ObligationKey obligation) {
    return deliveredDigests()
        .filter(message -> ((Digest) message.content()).occasions().contains(obligation))
        .toList();
  }

  @Override
  public synchronized List<Message> deliveredAbout(AssessmentId assessment) {
    return delivered(
        content ->
            content instanceof Content.OfAssessment about && about.assessment().equals(assessment));
  }

  @Override
  public synchronized List<Message> deliveredAbout(MatterId matter) {
    return delivered(
        content -> content instanceof Content.OfMatter about && about.matter().equals(matter));
  }

  @Override
  public synchronized List<Message> deliveredAbout(PlanId plan) {
    return delivered(
        content -> content instanceof Content.OfPlan about && about.plan().equals(plan));
  }

  @Override
  public synchronized List<Message> deliveredAbout(PlacementId placement) {
    return delivered(
        content ->
            content instanceof Content.OfPlacement about && about.placement().equals(placement));
  }

  private List<Message> delivered(Predicate<Content> wanted) {
    return all().reversed().stream()
        .filter(message -> message.state() == MessageState.DELIVERED)
        .filter(message -> wanted.test(message.content()))
        .toList();
  }

  @Override
  public synchronized Map<PersonId, LocalDate> unreachable(Collection<PersonId> people) {
    var since = new HashMap<PersonId, LocalDate>();
    for (var message : all()) {
      if (message.state() == MessageState.DELIVERED) {
        since.remove(message.to());
      } else if (isUnreached(message) && people.contains(message.to())) {
        since.putIfAbsent(
            message.to(), message.notBefore().atZone(QuietHours.STOCKHOLM).toLocalDate());
      }
    }
    return Map.copyOf(since);
  }

  private static boolean isUnreached(Message message) {
    return message.state() == MessageState.IMPOSSIBLE
        && !(message.content() instanceof Content.Redraw)
        && UNREACHED.matcher(Objects.requireNonNull(message.cause())).find();
  }

  @Override
  public synchronized Map<PersonId, LocalDate> mailed(Collection<PersonId> people) {
    var since = new HashMap<PersonId, LocalDate>();
    for (var message : all()) {
      if (message.way() == Way.TEAMS) {
        since.remove(message.to());
      } else if (message.way() == Way.MAIL && people.contains(message.to())) {
        since.putIfAbsent(
            message.to(), message.notBefore().atZone(QuietHours.STOCKHOLM).toLocalDate());
      }
    }
    return Map.copyOf(since);
  }

  @Override
  public synchronized Optional<Instant> waitingSince(Instant now) {
    return held.values().stream()
        .filter(each -> each.message.state() == MessageState.PENDING)
        .map(Held::due)
        .filter(each -> !each.isAfter(now))
        .min(Comparator.naturalOrder());
  }

  @Override
  public Instant now() {
    return CLOCK.instant();
  }

  @Override
  public synchronized long pending() {
    return count(MessageState.PENDING);
  }

  @Override
  public synchronized long uncertain() {
    return count(MessageState.UNCERTAIN);
  }

  private long count(MessageState state) {
    return held.values().stream().filter(each -> each.message.state() == state).count();
  }

  /** Lets the leases of all that is claimed run out. */
  public synchronized void leasesRunOut() {
    held.replaceAll((_, each) -> new Held(each.message, each.due, Instant.MIN, each.begun));
  }

  /** Everything that was ever added, in that order. */
  public synchronized List<Message> all() {
    return held.values().stream().map(Held::message).toList();
  }

  private Stream<Message> deliveredDigests() {
    return all().reversed().stream()
        .filter(message -> message.state() == MessageState.DELIVERED)
        .filter(message -> message.content() instanceof Digest)
        .sorted(Comparator.comparing(InMemoryOutbox::morning).reversed());
  }

  private static LocalDate morning(Message digest) {
    return ((Digest) digest.content()).morning();
  }

  /** Held by nobody. */
  private void put(Message message, Instant due) {
    held.put(message.id(), new Held(message, due, Instant.MIN, false));
  }

  private static Message claimed(Message message, boolean lost) {
    return new Message(
        message.id(),
        message.to(),
        message.content(),
        message.notBefore(),
        message.state(),
        message.attempt() + 1,
        message.activityId(),
        message.unheard(),
        message.way(),
        message.cause(),
        lost);
  }

  private Message settled(Message message, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Delivered delivered -> delivered(message, delivered);
      case Outcome.Impossible(var cause) ->
          in(MessageState.IMPOSSIBLE, cause, message, message.notBefore(), 0);
      case Outcome.Withdrawn(var cause) ->
          in(MessageState.WITHDRAWN, cause, message, message.notBefore(), 0);
      case Outcome.Stopped(_, var cause) -> settled(message, Outcome.Impossible.stopped(cause));
      case Outcome.Gone(var cause) -> settled(message, Outcome.Impossible.gone(cause));
      case Outcome.TryLater(var cause, var when) ->
          in(MessageState.PENDING, cause, message, when, 0);
      case Outcome.Uncertain uncertain -> doubted(message, uncertain);
    };
  }

  private Message doubted(Message message, Outcome.Uncertain uncertain) {
    int before = interrupted.getOrDefault(message.id(), 0);
    int sameDoubts = uncertain.isInterrupted() ? before : message.unheard() - before;
    if (uncertain.isInterrupted()) {
      interrupted.put(message.id(), before + 1);
    }
    return sameDoubts < uncertain.againAtMost()
        ? in(MessageState.PENDING, uncertain.cause(), message, uncertain.again(), 1)
        : in(MessageState.UNCERTAIN, uncertain.cause(), message, message.notBefore(), 1);
  }

  private static Message delivered(Message message, Outcome.Delivered delivered) {
    return new Message(
        message.id(),
        message.to(),
        message.content(),
        message.notBefore(),
        MessageState.DELIVERED,
        message.attempt(),
        delivered.activityId(),
        message.unheard(),
        delivered.way(),
        null,
        false);
  }

  private static Message in(
      MessageState state, String cause, Message message, Instant notBefore, int unheard) {
    return new Message(
        message.id(),
        message.to(),
        message.content(),
        notBefore,
        state,
        message.attempt(),
        null,
        message.unheard() + unheard,
        null,
        cause,
        false);
  }
}
