package se.stegvis.scheduler.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.matter.MatterId;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;

/** Messages to people, each delivered at least once and ending in exactly one final state. */
public interface Outbox {

  /**
   * Adds a message in the caller's transaction. What is already said of an assessment's occasion to
   * the same person is not added again.
   */
  void add(Message message);

  /**
   * Claims pending messages that may be delivered now and that nobody holds, oldest first, for the
   * length of the lease, which goes by the outbox' own clock: those of the nodes may differ. Each
   * claim counts the message's attempt up by one. What was {@link #begin begun} before and never
   * settled comes as {@link Message#lost}.
   */
  List<Message> claim(Instant now, Duration lease, int limit);

  /**
   * Notes that a claimed message is about to be sent: from here on it may have arrived. To be
   * called as late as can be.
   *
   * @param attempt that of the claim
   * @return false if it is held no more, in which case it must not be sent
   */
  boolean begin(MessageId id, int attempt);

  /**
   * Writes what came of a claimed message. What is uncertain once more than it may be sent again is
   * uncertain for good. A card drawn anew that was delivered as another activity is that one from
   * here on.
   *
   * @return false if somebody else has claimed it since, in which case nothing was written
   */
  boolean settle(Message claimed, Outcome outcome, Instant now);

  Optional<Message> find(MessageId id);

  /** The newest delivered digest of a person. */
  Optional<Message> latestDigest(PersonId person);

  /** Delivered digests that were made because of the obligation, newest first. */
  List<Message> deliveredBecauseOf(ObligationKey obligation);

  /** Delivered messages about an assessment, newest first. */
  List<Message> deliveredAbout(AssessmentId assessment);

  /** Delivered messages about a matter, newest first. */
  List<Message> deliveredAbout(MatterId matter);

  /** Delivered messages about a plan, newest first. */
  List<Message> deliveredAbout(PlanId plan);

  /** Delivered messages about a sidotjänstgöring, newest first. */
  List<Message> deliveredAbout(PlacementId placement);

  /**
   * Those of some people to whom nothing was delivered since a message that {@link
   * Outcome.Impossible#UNREACHED did not reach them}, with that message's day in Europe/Stockholm.
   * A card drawn anew tells nothing of that.
   */
  Map<PersonId, LocalDate> unreachable(Collection<PersonId> people);

  /**
   * Those of some people whose newest delivered message went by e-mail, with the day in
   * Europe/Stockholm of the first that did since the last in Teams.
   */
  Map<PersonId, LocalDate> mailed(Collection<PersonId> people);

  /** The time on the outbox' own clock. */
  Instant now();

  /** How many messages are pending. */
  long pending();

  /** How many messages are uncertain for good. */
  long uncertain();

  /**
   * Since when the oldest message waits that was to go out by now, also where it is tried again
   * later; empty if none does. What was put off to leave people in peace was to go out then.
   */
  Optional<Instant> waitingSince(Instant now);
}
