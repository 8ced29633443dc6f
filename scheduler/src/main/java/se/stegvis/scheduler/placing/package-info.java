/** Arranging a sidotjänstgöring, and showing how it goes. */
@NullMarked
package se.stegvis.scheduler.placing;

import org.jspecify.annotations.NullMarked;
