/** The life of a sidotjänstgöring, from before its start to the first talk after it. */
@NullMarked
package se.stegvis.scheduler.placement;

import org.jspecify.annotations.NullMarked;
