/** Figures that help: one's own against the unit's middle, and a unit as a whole; no ranking. */
@NullMarked
package se.stegvis.scheduler.statistics;

import org.jspecify.annotations.NullMarked;
