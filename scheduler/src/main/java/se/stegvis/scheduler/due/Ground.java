package se.stegvis.scheduler.due;

import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.Defaults;
import se.stegvis.scheduler.profile.LocalDecision;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.RuleProfile;

/**
 * Why an obligation exists: its rule, whose routine that is, and whether its number was set by the
 * unit and does not stand in the region's document.
 *
 * @param speaks whether anybody is ever reminded: by the rule itself, or as the unit has decided
 */
public record Ground(
    Rule rule,
    String profile,
    String profileVersion,
    String region,
    String documentTitle,
    Defaults defaults,
    boolean locallyDecided,
    boolean speaks) {

  static Ground of(Rule rule, RuleProfile profile, @Nullable LocalDecision decision) {
    return new Ground(
        rule,
        profile.id(),
        profile.version(),
        profile.region(),
        profile.documentTitle(),
        profile.defaults(),
        decision != null,
        speaks(rule, decision));
  }

  /** Whether a rule is ever reminded about: by itself, or switched on by the unit. */
  static boolean speaks(Rule rule, @Nullable LocalDecision decision) {
    return switch (rule.mode()) {
      case Rule.Mode.Active _ -> true;
      case Rule.Mode.Optional _ -> decision != null && decision.remind();
      case Rule.Mode.Quiet _, Rule.Mode.Information _ -> false;
    };
  }
}
