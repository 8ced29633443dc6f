/**
 * A unit's alert channel: one discreet card that tells how much is open there, and whom it opens
 * for.
 */
@NullMarked
package se.stegvis.scheduler.channel;

import org.jspecify.annotations.NullMarked;
