package se.stegvis.scheduler.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Where assessments are kept, with all that has been done with each. */
public interface Assessments {

  /** How many requests a person is asked at most in a week, unless they have said otherwise. */
  int USUAL_ROOM = 3;

  Optional<Assessment> find(AssessmentId id);

  /** An assessment that nobody else can hold until the caller's transaction has ended. */
  Optional<Assessment> hold(AssessmentId id);

  /**
   * Adds an assessment with its first step, unless there is one of its id already.
   *
   * @return false if there is, in which case nothing was added
   */
  boolean add(Assessment assessment, Step first);

  /** Keeps a held assessment as it is now, without a step: a draft. */
  void keep(Assessment assessment);

  /** Keeps a held assessment as it is now, with the step that brought it there. */
  void keep(Assessment assessment, Step step);

  /** Deletes what was answered, such as the single votes when a round has been compiled. */
  void forgetAnswers(AssessmentId id);

  List<Step> steps(AssessmentId id);

  /** All about a programme, in the order they happened ({@code seen}, then {@code asked}). */
  List<Assessment> of(ProgrammeId programme);

  List<Assessment> of(RoundId round);

  /** What waits for a person's answer, the first to expire first. */
  List<Assessment> waitingFor(PersonId assessor);

  /** All that wait for an answer ({@code OPEN}), in ascending order of ids, for a tick. */
  List<Assessment> openAfter(AssessmentId after, int limit);

  /** How many open requests each person has been asked since a day; absent means none. */
  Map<PersonId, Integer> openRequests(Collection<PersonId> assessors, LocalDate since);

  /**
   * What people have answered that others had asked of them, since a day; in no order that tells
   * anything.
   */
  List<Assessment> answeredBy(Collection<PersonId> assessors, LocalDate since);

  /** How many requests a week each person has room for; absent means {@link #USUAL_ROOM}. */
  Map<PersonId, Integer> room(Collection<PersonId> assessors);

  /** Keeps how many requests a week a person has room for. */
  void room(PersonId assessor, int most);
}
