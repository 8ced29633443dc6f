package se.stegvis.scheduler.risk;

import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.profile.Source;

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
    Mark mark) {

  /** Where the threshold comes from. */
  public enum Mark {
    SOURCE,
    PROPOSAL
  }
}
