package se.stegvis.scheduler.risk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.profile.RuleProfile;
import se.stegvis.scheduler.profile.Source;
import se.stegvis.scheduler.profile.Threshold;

/**
 * What a signal stands on: the region's sentence where a rule has one, and whether the threshold is
 * the source's own number or Stegvis's proposal.
 *
 * @param rule the rule, null where no rule of the region speaks of it
 * @param source its sentence, null without a rule
 */
public record Backing(
    String profile,
    String profileVersion,
    String documentTitle,
    @Nullable RuleId rule,
    @Nullable Source source,
    Threshold.Mark mark) {

  /** A number that the product or the unit has set is not the source's, whatever the threshold. */
  static Backing of(Obligation about, Threshold.Mark mark) {
    var ground = about.ground();
    var rule = ground.rule();
    return new Backing(
        ground.profile(),
        ground.profileVersion(),
        ground.documentTitle(),
        rule.id(),
        rule.source(),
        rule.productDefault() || ground.locallyDecided() ? Threshold.Mark.PROPOSAL : mark);
  }

  static Backing of(RuleProfile profile, Optional<Rule> rule, Threshold.Mark mark) {
    return new Backing(
        profile.id(),
        profile.version(),
        profile.documentTitle(),
        rule.map(Rule::id).orElse(null),
        rule.map(Rule::source).orElse(null),
        mark);
  }

  boolean isStrongerThan(Backing other) {
    return escalates() && !other.escalates();
  }

  private boolean escalates() {
    return source != null && source.strength().escalates();
  }
}
