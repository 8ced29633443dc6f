package se.stegvis.scheduler.saying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.concern.Concern.Kind;
import se.stegvis.scheduler.concern.Concern.Move;
import se.stegvis.scheduler.concern.ConcernId;
import se.stegvis.scheduler.concern.Concerns;
import se.stegvis.scheduler.concern.Topic;
import se.stegvis.scheduler.following.RaisingSignals;
import se.stegvis.scheduler.form.Answers;
import se.stegvis.scheduler.form.Form;
import se.stegvis.scheduler.training.PlacementId;

/**
 * Hears what a sent Feedback till ST says of the sidotjänstgöring: not passed, or passed with
 * something to add, is a worry about it; that an action plan is needed is the answer to one (Region
 * Örebro län, ORE-R1 and R2). One form is one concern, which follows the form when it is corrected
 * or taken back. Runs in the transaction in which the form is sent.
 */
public final class HearingForms {

  private static final String FEEDBACK = "feedback_till_st";
  private static final String PLAN_NEEDED = "plan_needed";
  private static final Set<String> AT_RISK = Set.of("ej_godkand", "med_komplettering");

  private final Concerns concerns;
  private final RaisingSignals raising;

  public HearingForms(Concerns concerns, RaisingSignals raising) {
    this.concerns = concerns;
    this.raising = raising;
  }

  /** A form was sent, or sent again with other answers. */
  public void sent(Assessment assessment, Form form, LocalDate today, Instant now) {
    var placement = assessment.placement();
    if (placement != null && form.evidence().equals(FEEDBACK)) {
      heard(assessment, placement, assessment.answers(), today);
      raising.about(assessment.programme(), today, now);
    }
  }

  /** A form was taken back, and says nothing any more. */
  public void recalled(Assessment assessment, Form form, LocalDate today, Instant now) {
    var placement = assessment.placement();
    if (placement != null && form.evidence().equals(FEEDBACK)) {
      heard(assessment, placement, Answers.NONE, today);
      raising.about(assessment.programme(), today, now);
    }
  }

  private void heard(
      Assessment assessment, PlacementId placement, Answers answers, LocalDate today) {
    boolean needsPlan = answers.of(PLAN_NEEDED).filter("yes"::equals).isPresent();
    boolean isAtRisk = needsPlan || answers.of(Form.OUTCOME).filter(AT_RISK::contains).isPresent();
    if (!isAtRisk) {
      withdraw(assessment, today);
      return;
    }
    var topic = new Topic(Kind.PLACEMENT, assessment.programme(), placement);
    var said = said(assessment, topic, today);
    if (needsPlan) {
      said.map(each -> each.needPlan(assessment.assessor(), today)).ifPresent(this::keep);
    }
  }

  /**
   * The concern that says it: the form's own, else one that the same person has said already about
   * the same. What a correction took back and another says again is a new one.
   */
  private Optional<Concern> said(Assessment assessment, Topic topic, LocalDate today) {
    var own = concerns.hold(id(assessment));
    if (own.filter(each -> each.state() != Concern.State.WITHDRAWN).isPresent()) {
      return own;
    }
    var id = own.isPresent() ? ConcernId.random() : id(assessment);
    var concern =
        Concern.raised(id, topic, assessment.assessor(), today, Set.of(), goals(assessment));
    return concerns.add(concern) ? Optional.of(concern) : open(assessment, topic);
  }

  private Optional<Concern> open(Assessment assessment, Topic topic) {
    return concerns.of(List.of(assessment.programme())).stream()
        .filter(Concern::isOpen)
        .filter(each -> each.topic().equals(topic) && each.by().equals(assessment.assessor()))
        .findFirst()
        .flatMap(each -> concerns.hold(each.id()));
  }

  private void withdraw(Assessment assessment, LocalDate today) {
    concerns
        .hold(id(assessment))
        .map(each -> each.withdraw(assessment.assessor(), today))
        .ifPresent(this::keep);
  }

  private void keep(Move move) {
    if (move instanceof Move.Done(var concern)) {
      concerns.keep(concern);
    }
  }

  private static List<String> goals(Assessment assessment) {
    return assessment.answers().each(Form.GOALS);
  }

  /** The form's own id, so that the same form is heard once. */
  private static ConcernId id(Assessment assessment) {
    return new ConcernId(assessment.id().value());
  }
}
