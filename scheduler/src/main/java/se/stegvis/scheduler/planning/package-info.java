/** What people do with action plans: begin, write, sign, follow and close them. */
@NullMarked
package se.stegvis.scheduler.planning;

import org.jspecify.annotations.NullMarked;
