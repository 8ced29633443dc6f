/** Action plans (åtgärdsplan, handlingsplan) and how they are followed. Pure. */
@NullMarked
package se.stegvis.scheduler.plan;

import org.jspecify.annotations.NullMarked;
