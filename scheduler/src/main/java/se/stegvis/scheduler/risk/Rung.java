package se.stegvis.scheduler.risk;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Move;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.Strength;
import se.stegvis.scheduler.profile.Threshold;

/**
 * One step of a region's ladder, with the sentence that it comes from.
 *
 * @param rule the profile's rule, for its title, source and strength
 * @param step its place (domain, part 2.2), null for one that belongs anywhere
 */
public record Rung(
    Rule rule,
    @Nullable Integer step,
    Move move,
    List<Recipient> acts,
    List<Recipient> tells,
    @Nullable Threshold<Period> waits) {

  static Optional<Rung> of(Rule rule) {
    return rule.demand() instanceof Demand.RiskStep step
        ? Optional.of(
            new Rung(rule, step.step(), step.move(), step.acts(), step.tells(), step.waits()))
        : Optional.empty();
  }

  /**
   * Whether the routine takes it for granted: it must be done ({@code ska}), or it is simply stated
   * as what is done. Else it is offered, and people decide ({@code bör}, {@code kan}).
   */
  public boolean isByRule() {
    var strength = rule.source().strength();
    return strength.escalates() || strength == Strength.UPPGIFT;
  }

  /** The last day for it when it became due on a day; empty for one without a time. */
  public Optional<LocalDate> until(LocalDate since) {
    return Optional.ofNullable(waits).map(wait -> since.plus(wait.value()));
  }
}
