package se.stegvis.scheduler.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened in a programme: a talk held, an assessment made, an IUP finished.
 * {@code on} is when it happened and what counts; {@code entered} is when it became known.
 */
public record Event(
    String evidence,
    LocalDate on,
    LocalDate entered,
    Set<PersonId> signedBy,
    Set<PersonId> approvedBy,
    @Nullable Integer minutes,
    @Nullable PersonId with,
    @Nullable PlacementId placement,
    Set<String> topics,
    @Nullable Instrument instrument,
    @Nullable PersonId assessor,
    @Nullable String scale,
    @Nullable Integer overall,
    List<String> goals,
    @Nullable String outcome) {

  public Event {
    signedBy = Set.copyOf(signedBy);
    approvedBy = Set.copyOf(approvedBy);
    topics = Set.copyOf(topics);
    goals = List.copyOf(goals);
  }

  /** An event with nothing but its name, and known from the day it happened. */
  public static Event of(String evidence, LocalDate on) {
    return new Event(
        evidence, on, on, Set.of(), Set.of(), null, null, null, Set.of(), null, null, null, null,
        List.of(), null);
  }

  /** Signatures, or approvals, and nothing else; known from the day {@code entered}. */
  public static Event signed(
      String evidence,
      LocalDate on,
      LocalDate entered,
      Set<PersonId> signedBy,
      Set<PersonId> approvedBy) {
    return new Event(
        evidence,
        on,
        entered,
        signedBy,
        approvedBy,
        null,
        null,
        null,
        Set.of(),
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }

  public Event withPlacement(@Nullable PlacementId other) {
    return new Event(
        evidence,
        on,
        entered,
        signedBy,
        approvedBy,
        minutes,
        with,
        other,
        topics,
        instrument,
        assessor,
        scale,
        overall,
        goals,
        outcome);
  }
}
