/** What people say themselves: that they are worried, and that the supervision does not work. */
@NullMarked
package se.stegvis.scheduler.saying;

import org.jspecify.annotations.NullMarked;
