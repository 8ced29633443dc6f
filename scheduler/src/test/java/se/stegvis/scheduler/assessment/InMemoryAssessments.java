package se.stegvis.scheduler.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.assessment.Assessment.State;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;

/** Assessments in memory, held by the same contract as the real ones. */
public final class InMemoryAssessments implements Assessments {

  private final Map<AssessmentId, Assessment> all = new LinkedHashMap<>();
  private final Map<AssessmentId, List<Step>> steps = new HashMap<>();
  private final Map<PersonId, Integer> room = new HashMap<>();

  @Override
  public synchronized Optional<Assessment> find(AssessmentId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public synchronized Optional<Assessment> hold(AssessmentId id) {
    return find(id);
  }

  @Override
  public synchronized boolean add(Assessment assessment, Step first) {
    if (all.containsKey(assessment.id())) {
      return false;
    }
    keep(assessment, first);
    return true;
  }

  @Override
  public synchronized void keep(Assessment assessment) {
    all.put(assessment.id(), assessment);
  }

  @Override
  public synchronized void keep(Assessment assessment, Step step) {
    keep(assessment);
    steps.computeIfAbsent(assessment.id(), _ -> new ArrayList<>()).add(step);
  }

  @Override
  public synchronized void forgetAnswers(AssessmentId id) {
    find(id).ifPresent(found -> keep(found.drafted(Answers.NONE, found.face())));
    steps.computeIfPresent(
        id,
        (_, kept) ->
            new ArrayList<>(
                kept.stream().map(step -> Step.of(step.what(), step.who(), step.at())).toList()));
  }

  @Override
  public synchronized List<Step> steps(AssessmentId id) {
    return List.copyOf(steps.getOrDefault(id, List.of()));
  }

  @Override
  public synchronized List<Assessment> of(ProgrammeId programme) {
    return those(each -> each.programme().equals(programme))
        .sorted(Comparator.comparing(Assessment::seen).thenComparing(Assessment::asked))
        .toList();
  }

  @Override
  public synchronized List<Assessment> of(RoundId round) {
    return those(each -> round.equals(each.round()))
        .sorted(Comparator.comparing(each -> each.id().toString()))
        .toList();
  }

  @Override
  public synchronized List<Assessment> waitingFor(PersonId assessor) {
    return those(each -> each.state() == State.OPEN && each.assessor().equals(assessor))
        .sorted(
            Comparator.comparing(Assessment::lastDay).thenComparing(each -> each.id().toString()))
        .toList();
  }

  @Override
  public synchronized List<Assessment> openAfter(AssessmentId after, int limit) {
    return those(each -> each.state() == State.OPEN)
        .filter(each -> each.id().toString().compareTo(after.toString()) > 0)
        .sorted(Comparator.comparing(each -> each.id().toString()))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Map<PersonId, Integer> openRequests(
      Collection<PersonId> assessors, LocalDate since) {
    return those(each -> each.state() == State.OPEN && each.isAsked())
        .filter(each -> assessors.contains(each.assessor()))
        .filter(each -> !each.asked().atZone(QuietHours.STOCKHOLM).toLocalDate().isBefore(since))
        .collect(Collectors.groupingBy(Assessment::assessor, Collectors.summingInt(_ -> 1)));
  }

  @Override
  public synchronized List<Assessment> answeredBy(Collection<PersonId> assessors, LocalDate since) {
    return those(each -> each.isSent() && each.isAsked())
        .filter(each -> assessors.contains(each.assessor()))
        .filter(each -> isAnswered(each.answered(), since))
        .toList();
  }

  private static boolean isAnswered(@Nullable Instant answered, LocalDate since) {
    return answered != null && !answered.atZone(QuietHours.STOCKHOLM).toLocalDate().isBefore(since);
  }

  @Override
  public synchronized Map<PersonId, Integer> room(Collection<PersonId> assessors) {
    return room.entrySet().stream()
        .filter(each -> assessors.contains(each.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public synchronized void room(PersonId assessor, int most) {
    room.put(assessor, most);
  }

  private Stream<Assessment> those(Predicate<Assessment> which) {
    return List.copyOf(all.values()).stream().filter(which);
  }
}
