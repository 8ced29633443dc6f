package se.stegvis.scheduler.profile;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.UnitId;

/**
 * What a unit's administrator has set for a rule that has no number in its source, or that is
 * optional. A card then says that it does not stand in the region's document.
 *
 * @param period the number for the rule's missing period
 * @param date the date for an action item without one
 * @param remind whether an optional rule is switched on
 */
public record LocalDecision(
    UnitId unit, RuleId rule, @Nullable Period period, @Nullable LocalDate date, boolean remind) {}
