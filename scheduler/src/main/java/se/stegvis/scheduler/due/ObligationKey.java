package se.stegvis.scheduler.due;

import se.stegvis.scheduler.profile.RuleId;

/**
 * The identity of an obligation: rule, subject (the id of a programme, placement, unit or person)
 * and occurrence (a counter, a window such as {@code 2026VT} or {@code Y1}, or {@code -}).
 */
public record ObligationKey(RuleId rule, String subject, String occurrence) {}
