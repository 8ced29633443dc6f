package se.stegvis.scheduler.plan;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.concern.Area;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.ProgrammeId;

/**
 * A plan for an ST-läkare who risks not reaching the goals (åtgärdsplan, handlingsplan): what is to
 * be done by whom and when, and when it is followed up. It changes by a {@link PlanTurn} only.
 *
 * @param follows the plan that this one takes over from as the secondary plan, null for a first
 * @param items in the order of their numbers
 * @param view the ST-läkare's own, null until given
 * @param signatures of a draft as it stands; a draft that changes loses them
 * @param followUps oldest first
 */
public record ActionPlan(
    PlanId id,
    ProgrammeId programme,
    PersonId trainee,
    @Nullable PlacementId placement,
    @Nullable PlanId follows,
    PersonId begunBy,
    LocalDate begun,
    Set<Area> areas,
    Set<Change> changes,
    List<PlanItem> items,
    @Nullable View view,
    List<Signature> signatures,
    List<FollowUp> followUps,
    State state) {

  public ActionPlan {
    areas = Set.copyOf(areas);
    changes = Set.copyOf(changes);
    items = items.stream().sorted(comparingInt(PlanItem::number)).toList();
    signatures = List.copyOf(signatures);
    followUps = List.copyOf(followUps);
  }

  /** Where a plan stands. */
  public enum State {
    DRAFT,
    ACTIVE,
    CLOSED,
    /** A secondary plan has taken over. */
    CARRIED_ON,
    /** Carried on outside Stegvis, which keeps nothing more. */
    HANDED_OVER
  }

  /**
   * What a plan must bring about, one of them at least (Halland HAL-R5; Västmanland VML-R3; allmänt
   * råd, SAS-R2).
   */
  public enum Change {
    PROGRAMME,
    UNITS_EFFORTS,
    CLEARER_DEMANDS
  }

  /** The ST-läkare's own view (Västmanland VML-R8). */
  public record View(LocalDate on, String words) {}

  /** What is agreed when the plan has been signed by all. */
  public record Signature(PersonId by, Signer as, LocalDate on) {}

  /** One follow-up of an item. */
  public record FollowUp(int item, LocalDate on, PersonId by, Outcome outcome) {}

  /** A draft with nothing in it. */
  public static ActionPlan begun(
      PlanId id,
      ProgrammeId programme,
      PersonId trainee,
      @Nullable PlacementId placement,
      PersonId by,
      LocalDate on) {
    return new ActionPlan(
        id,
        programme,
        trainee,
        placement,
        null,
        by,
        on,
        Set.of(),
        Set.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        State.DRAFT);
  }

  public boolean isActive() {
    return state == State.ACTIVE;
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  /** Whether anything can happen to it still. */
  public boolean isOpen() {
    return isDraft() || isActive();
  }

  /** Whether it is about the same training, or the same placement in it. */
  public boolean isAboutSameAs(ActionPlan other) {
    return programme.equals(other.programme) && Objects.equals(placement, other.placement);
  }

  public boolean isSecondary() {
    return follows != null;
  }

  public Optional<PlanItem> item(int number) {
    return items.stream().filter(each -> each.number() == number).findFirst();
  }

  /** Of an item that is added next. */
  public int nextNumber() {
    return items.stream().mapToInt(PlanItem::number).max().orElse(0) + 1;
  }

  /** What the newest follow-up of an item saw. */
  public Optional<Outcome> outcome(int number) {
    return followUps.stream()
        .filter(each -> each.item() == number)
        .reduce((_, newer) -> newer)
        .map(FollowUp::outcome);
  }

  /** The gravest of what the items' newest follow-ups saw. */
  public Optional<Outcome> outcome() {
    return items.stream().flatMap(item -> outcome(item.number()).stream()).max(naturalOrder());
  }

  /**
   * Items that hinder closing: not followed up as yet, or neither done nor blocked from outside.
   */
  public List<PlanItem> openItems() {
    return items.stream().filter(item -> !isOver(item)).toList();
  }

  private boolean isOver(PlanItem item) {
    return item.followedUpOn() != null
        && (item.doneOn() != null
            || outcome(item.number()).filter(Outcome.BLOCKED_EXTERNAL::equals).isPresent());
  }

  /** What is signed, as a mark that is another when any of it is. */
  public String edition() {
    var signed =
        List.of(areas.stream().sorted().toList(), changes.stream().sorted().toList(), items);
    return UUID.nameUUIDFromBytes(signed.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  public boolean isSignedAs(Signer signer) {
    return signatures.stream().anyMatch(each -> each.as() == signer);
  }

  /** What a draft lacks before it can be signed. */
  public List<Lack> lacks() {
    return Stream.of(
            areas.isEmpty() ? Stream.of(new Lack.Areas()) : Stream.<Lack>empty(),
            changes.isEmpty() ? Stream.of(new Lack.Changes()) : Stream.<Lack>empty(),
            items.isEmpty() ? Stream.of(new Lack.Items()) : Stream.<Lack>empty(),
            items.stream()
                .filter(item -> item.followUp() == null || item.followUpBy() == null)
                .map(item -> new Lack.FollowUp(item.number())))
        .<Lack>flatMap(each -> each)
        .toList();
  }
}
