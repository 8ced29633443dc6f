package se.stegvis.scheduler.form;

import se.stegvis.scheduler.training.Regulation;

/**
 * A delmål. The same letter and number mean different things in different regulations; a delmål of
 * the c kind belongs to a specialty and has no short title here.
 *
 * @param title the regulation's own, in Swedish; empty for the c kind
 */
public record Goal(Regulation regulation, String code, String title) {}
