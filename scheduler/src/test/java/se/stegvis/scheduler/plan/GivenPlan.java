package se.stegvis.scheduler.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.training.SampleRoster.ANNA;
import static se.stegvis.scheduler.training.SampleRoster.BO;
import static se.stegvis.scheduler.training.SampleRoster.FIA;
import static se.stegvis.scheduler.training.SampleRoster.P1;
import static se.stegvis.scheduler.training.SampleRoster.P2;

import java.time.LocalDate;
import java.util.Set;
import se.stegvis.scheduler.concern.Area;

/** Plans for anna: begun by bo, with one item of hers that he follows up. */
public final class GivenPlan {

  public static final LocalDate BEGUN = LocalDate.parse("2026-03-02");
  public static final LocalDate DUE = LocalDate.parse("2026-03-20");
  public static final LocalDate FOLLOW_UP = LocalDate.parse("2026-04-01");
  static final Set<Signer> BOTH = Set.of(Signer.TRAINEE, Signer.SUPERVISOR);

  private GivenPlan() {}

  public static ActionPlan empty() {
    return ActionPlan.begun(PlanId.random(), P1, ANNA, null, BO, BEGUN);
  }

  public static ActionPlan draft() {
    return draft(empty());
  }

  /** A draft about another's training. */
  public static ActionPlan anothers() {
    return draft(ActionPlan.begun(PlanId.random(), P2, FIA, null, BO, BEGUN));
  }

  private static ActionPlan draft(ActionPlan empty) {
    var about =
        done(
            new PlanTurn(empty, BO, BEGUN)
                .about(Set.of(Area.COMMUNICATION), Set.of(ActionPlan.Change.CLEARER_DEMANDS)));
    return done(new PlanTurn(about, BO, BEGUN).put(item(1)));
  }

  public static ActionPlan active(ActionPlan draft) {
    var once = done(new PlanTurn(draft, BO, BEGUN).sign(Signer.SUPERVISOR, BOTH));
    return done(new PlanTurn(once, ANNA, BEGUN).sign(Signer.TRAINEE, BOTH));
  }

  /** A running plan that has come to its end. */
  public static ActionPlan inState(ActionPlan.State state) {
    var plan = active(draft());
    return new ActionPlan(
        plan.id(),
        plan.programme(),
        plan.trainee(),
        plan.placement(),
        plan.follows(),
        plan.begunBy(),
        plan.begun(),
        plan.areas(),
        plan.changes(),
        plan.items(),
        plan.view(),
        plan.signatures(),
        plan.followUps(),
        state);
  }

  /** The first is due on {@link #DUE}, each further one a day later. */
  public static PlanItem item(int number) {
    return PlanItem.of(number, "sit_in", "", ANNA, DUE.plusDays(number - 1L), FOLLOW_UP, BO);
  }

  public static ActionPlan done(PlanMove move) {
    assertThat(move).isInstanceOf(PlanMove.Done.class);
    return ((PlanMove.Done) move).plan();
  }
}
