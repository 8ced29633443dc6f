package se.stegvis.scheduler.saying;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.concern.Concern.Kind;
import se.stegvis.scheduler.concern.Topic;
import se.stegvis.scheduler.training.Insight;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;

/** Who may say what in a programme, and answer it, by the roles of today. Pure. */
record ConcernRights(TrainingRecord record, LocalDate today) {

  /**
   * What somebody may be worried about: the ST-läkare about their placement and their supervision,
   * the handledare about the placement (Region Örebro län, ORE-R1), the huvudansvariga handledaren
   * about the goals of ST too (Region Halland, HAL-R1; Region Västmanland, VML-R1).
   */
  List<Topic> topics(PersonId who) {
    var programme = record.programme().id();
    var insight = record.insightOf(who, today);
    var placements =
        record.programme().placements().stream()
            .filter(placement -> placement.dates().contains(today))
            .map(Placement::id)
            .filter(id -> insight.filter(each -> each.covers(id)).isPresent())
            .map(id -> new Topic(Kind.PLACEMENT, programme, id));
    return Stream.of(
            placements,
            isMainSupervisor(who)
                ? Stream.of(new Topic(Kind.GOALS, programme, null))
                : Stream.<Topic>of(),
            isTrainee(who)
                ? Stream.of(new Topic(Kind.SUPERVISION, programme, null))
                : Stream.<Topic>of())
        .flatMap(each -> each)
        .toList();
  }

  boolean says(PersonId who, Topic topic) {
    return topics(who).contains(topic);
  }

  boolean isTrainee(PersonId who) {
    return who.equals(record.programme().trainee());
  }

  /** Whoever said it, as long as they have a part in it. */
  boolean withdraws(PersonId who, Concern concern) {
    return who.equals(concern.by()) && (isTrainee(who) || hasPart(who, concern));
  }

  private boolean hasPart(PersonId who, Concern concern) {
    return concern.kind() != Kind.SUPERVISION
        && record
            .insightOf(who, today)
            .filter(each -> each instanceof Insight.Whole || each.covers(concern.placement()))
            .isPresent();
  }

  /**
   * The handledare of the placement; where none is there any more, and about the goals of ST, the
   * huvudansvariga handledaren.
   */
  boolean answers(PersonId who, Concern concern) {
    return switch (concern.kind()) {
      case PLACEMENT -> supervisor(concern).map(who::equals).orElseGet(() -> isMainSupervisor(who));
      case GOALS -> isMainSupervisor(who);
      case SUPERVISION -> false;
    };
  }

  private Optional<PersonId> supervisor(Concern concern) {
    return record.programme().placements().stream()
        .filter(placement -> placement.id().equals(concern.placement()))
        .filter(placement -> !placement.end().isBefore(today))
        .flatMap(placement -> Stream.ofNullable(placement.supervisor()))
        .findFirst();
  }

  private boolean isMainSupervisor(PersonId who) {
    return !isTrainee(who)
        && record.programme().roles().stream()
            .anyMatch(
                each ->
                    each.role() == Role.HH
                        && each.person().equals(who)
                        && each.during().contains(today));
  }
}
