package se.stegvis.scheduler.assessing;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.scheduler.assessment.Assessments;
import se.stegvis.scheduler.training.PersonId;

/** Who can be asked for more this week: the last seven days, today included. */
final class Room {

  private static final int DAYS_BEFORE_TODAY = 6;

  private final Assessments assessments;
  private final LocalDate today;

  Room(Assessments assessments, LocalDate today) {
    this.assessments = assessments;
    this.today = today;
  }

  boolean has(PersonId person) {
    return !among(List.of(person)).isEmpty();
  }

  /** Those of the people who have room, in the same order. */
  List<PersonId> among(List<PersonId> people) {
    var asked = assessments.openRequests(people, today.minusDays(DAYS_BEFORE_TODAY));
    var most = assessments.room(people);
    return people.stream()
        .filter(
            each -> asked.getOrDefault(each, 0) < most.getOrDefault(each, Assessments.USUAL_ROOM))
        .toList();
  }
}
