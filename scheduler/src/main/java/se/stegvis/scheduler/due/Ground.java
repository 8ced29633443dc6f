package se.stegvis.scheduler.due;

import se.stegvis.scheduler.profile.Defaults;
import se.stegvis.scheduler.profile.Rule;

/**
 * Why an obligation exists: its rule, whose routine that is, and whether its number was set by the
 * unit and does not stand in the region's document.
 */
public record Ground(
    Rule rule,
    String profile,
    String profileVersion,
    String region,
    String documentTitle,
    Defaults defaults,
    boolean locallyDecided) {}
