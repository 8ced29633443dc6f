package se.stegvis.scheduler.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.outbox.Content;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.plan.ActionPlans;
import se.stegvis.scheduler.plan.PlanMove;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.plan.PlanStep;
import se.stegvis.scheduler.plan.PlanTurn;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.risk.Ladder;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.EventOrigin;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;

/** Where a plan is taken up by somebody, kept with what was done, and others are told of it. */
public final class PlanDesk {

  final ActionPlans plans;
  final TrainingRecords records;
  private final Profiles profiles;
  private final Outbox outbox;
  private final TransactionOperations transactions;

  public PlanDesk(
      ActionPlans plans,
      TrainingRecords records,
      Profiles profiles,
      Outbox outbox,
      TransactionOperations transactions) {
    this.plans = plans;
    this.records = records;
    this.profiles = profiles;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /** A held plan in somebody's hands. */
  record Held(PlanTurn turn, PlanParts parts, Ladder ladder, PlanPress press) {

    ActionPlan plan() {
      return turn.plan();
    }
  }

  PlanResult holding(PlanPress press, Function<Held, PlanResult> act) {
    return inTransaction(
        () ->
            plans
                .hold(press.plan())
                .flatMap(plan -> held(plan, press))
                .map(act)
                .orElseGet(PlanResult.NotYours::new));
  }

  <T> T inTransaction(Supplier<T> act) {
    return Objects.requireNonNull(transactions.execute(_ -> act.get()));
  }

  private Optional<Held> held(ActionPlan plan, PlanPress press) {
    return records
        .programme(plan.programme())
        .map(
            record ->
                new Held(
                    new PlanTurn(plan, press.who(), press.today()),
                    parts(record, plan.placement(), press.today()),
                    ladder(record, press.today()),
                    press));
  }

  PlanParts parts(TrainingRecord record, @Nullable PlacementId placement, LocalDate today) {
    return new PlanParts(record, ladder(record, today), placement, today);
  }

  Ladder ladder(TrainingRecord record, LocalDate today) {
    return profile(record, today).map(Ladder::of).orElseGet(() -> new Ladder(List.of()));
  }

  Optional<RuleProfile> profile(TrainingRecord record, LocalDate today) {
    return record
        .homeOn(today)
        .flatMap(unit -> Optional.ofNullable(unit.profile()))
        .flatMap(id -> profiles.on(id, today));
  }

  /** Keeps what a move has made of the plan; other moves have changed nothing. */
  PlanResult keep(PlanMove move, PlanStep step, Held held) {
    if (move instanceof PlanMove.Done(var plan)) {
      plans.keep(plan, step);
      redraw(plan, held.press());
    }
    return new PlanResult.Moved(move);
  }

  /**
   * Files that a plan has been begun, for the rules that ask for one when something has happened:
   * the steps of the ladder are taken by people, and none of them is due.
   */
  void file(ActionPlan plan, TrainingRecord record) {
    profile(record, plan.begun()).stream()
        .flatMap(profile -> profile.rules().stream())
        .filter(rule -> rule.demand() instanceof Demand.EventFollowup)
        .flatMap(rule -> rule.evidence().anyOf().stream().limit(1))
        .filter(PlanDesk::isPlan)
        .distinct()
        .forEach(
            evidence ->
                records.put(
                    plan.programme(), origin(plan, evidence), Event.of(evidence, plan.begun())));
  }

  private static boolean isPlan(String evidence) {
    return evidence.split("\\.", 2)[0].matches("atgardsplan|handlingsplan");
  }

  private static EventOrigin origin(ActionPlan plan, String evidence) {
    return new EventOrigin(UUID.nameUUIDFromBytes((plan.id() + " " + evidence).getBytes(UTF_8)));
  }

  PlanStep step(PlanStep.What what, Held held) {
    return PlanStep.of(what, held.press().who(), held.press().now());
  }

  void redraw(ActionPlan plan, PlanPress press) {
    outbox.deliveredAbout(plan.id()).stream()
        .filter(message -> !message.id().equals(press.message()))
        .forEach(
            message ->
                outbox.add(
                    Message.pending(message.to(), new Content.Redraw(message.id()), press.now())));
  }

  /** What the routine offers to have told of a plan as it stands, and nobody has been told yet. */
  List<Offer> offers(ActionPlan plan, Ladder ladder) {
    return Offer.of(plan, ladder, plans.steps(plan.id()));
  }

  /**
   * Tells people once a day of the same news; never the one who has made it.
   *
   * @return whether there was somebody to tell
   */
  boolean tell(Collection<PersonId> people, ActionPlan plan, PlanNews news, PlanPress press) {
    var others =
        people.stream()
            .distinct()
            .filter(person -> !person.equals(press.who()))
            .sorted(comparing(PersonId::value))
            .toList();
    others.forEach(
        person ->
            outbox.add(
                Message.pending(
                    person, new Content.OfPlan(plan.id(), news, press.today()), press.now())));
    return !others.isEmpty();
  }
}
