/** What people say they are worried about; no causes. Pure. */
@NullMarked
package se.stegvis.scheduler.concern;

import org.jspecify.annotations.NullMarked;
