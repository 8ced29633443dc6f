package se.stegvis.scheduler.planning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Recipients;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.PlanItem;
import se.stegvis.scheduler.plan.Signer;
import se.stegvis.scheduler.profile.Move;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.risk.Ladder;
import se.stegvis.scheduler.risk.Rung;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.TrainingRecord;

/** Who has which part in a plan, by the roles of today. Pure. */
final class PlanParts {

  private final TrainingRecord record;
  private final @Nullable Placement placement;
  private final Recipients recipients;
  private final LocalDate today;
  private final Ladder ladder;

  PlanParts(
      TrainingRecord record, Ladder ladder, @Nullable PlacementId placement, LocalDate today) {
    this.record = record;
    this.ladder = ladder;
    this.today = today;
    this.placement =
        placement == null
            ? null
            : record.programme().placements().stream()
                .filter(each -> each.id().equals(placement))
                .findFirst()
                .orElse(null);
    this.recipients = new Recipients(record, today, this.placement);
  }

  PersonId trainee() {
    return record.programme().trainee();
  }

  /**
   * The huvudansvarig handledare, and the handledare of the placement that the plan is about, until
   * a while after its end.
   */
  List<PersonId> supervisors() {
    return Stream.concat(
            Stream.ofNullable(placement)
                .filter(each -> each.isSupervisedOn(today))
                .flatMap(each -> Stream.ofNullable(each.supervisor())),
            recipients.holding(List.of(Recipient.HH)).stream())
        .filter(person -> !person.equals(trainee()))
        .distinct()
        .toList();
  }

  /** Who begins and writes it, follows it up and closes it. */
  boolean steers(PersonId person) {
    return !person.equals(trainee())
        && (supervisors().contains(person)
            || recipients.holding(List.of(Recipient.SR, Recipient.KSR)).contains(person));
  }

  /** Who reads all of it; others see their own items of a running plan alone. */
  boolean reads(ActionPlan plan, PersonId person) {
    return person.equals(trainee())
        || steers(person)
        || heads().contains(person)
        || told(plan).contains(person);
  }

  /** Whom the routine has told of the plan, by their roles of today. */
  private List<PersonId> told(ActionPlan plan) {
    var moves =
        plan.isSecondary() ? EnumSet.of(Move.TELL, Move.SECONDARY_PLAN) : EnumSet.of(Move.TELL);
    return ladder.rungs().stream()
        .filter(rung -> moves.contains(rung.move()) && rung.isByRule())
        .flatMap(rung -> tells(rung).stream())
        .toList();
  }

  /** A klinikstudierektor is the studierektor where the unit does not tell them apart. */
  List<PersonId> tells(Rung rung) {
    return rung.tells().stream()
        .flatMap(
            each -> {
              var people = recipients.holding(List.of(each));
              return each == Recipient.KSR && people.isEmpty()
                  ? recipients.holding(List.of(Recipient.SR)).stream()
                  : people.stream();
            })
        .distinct()
        .toList();
  }

  private List<PersonId> heads() {
    return recipients.holding(List.of(Recipient.VC)).stream()
        .filter(person -> !person.equals(trainee()))
        .toList();
  }

  /** As what people must sign it: the verksamhetschef where the region writes plans with one. */
  Set<Signer> signers() {
    var signers = EnumSet.of(Signer.TRAINEE);
    if (!supervisors().isEmpty()) {
      signers.add(Signer.SUPERVISOR);
    }
    boolean withHead =
        ladder.rungs().stream()
            .anyMatch(rung -> rung.move() == Move.PLAN && rung.acts().contains(Recipient.VC));
    if (withHead && !heads().isEmpty()) {
      signers.add(Signer.HEAD);
    }
    return signers;
  }

  /**
   * As what a person can sign it; one who is both handledare and chef signs as handledare first.
   */
  Optional<Signer> signs(ActionPlan plan, PersonId person) {
    return signers().stream()
        .filter(as -> people(as).contains(person))
        .filter(as -> !plan.isSignedAs(as))
        .findFirst();
  }

  List<PersonId> people(Signer as) {
    return switch (as) {
      case TRAINEE -> List.of(trainee());
      case SUPERVISOR -> supervisors();
      case HEAD -> heads();
    };
  }

  static boolean hasPartIn(PlanItem item, PersonId person) {
    return item.owner().equals(person) || Objects.equals(item.followUpBy(), person);
  }

  /** Who says that an item is done: whoever sees to it, or who steers the plan. */
  boolean mayDo(PlanItem item, PersonId person) {
    return item.owner().equals(person) || steers(person);
  }

  boolean mayFollowUp(PlanItem item, PersonId person) {
    return Objects.equals(item.followUpBy(), person) || steers(person);
  }

  /** Who can be named for an item: those who have a part in the training today. */
  List<PersonId> candidates() {
    return recipients
        .holding(
            List.of(
                Recipient.ST,
                Recipient.HH,
                Recipient.H,
                Recipient.SR,
                Recipient.KSR,
                Recipient.VC,
                Recipient.CH))
        .stream()
        .distinct()
        .toList();
  }
}
