/** What is done about signals: raising them as matters, telling, taking, climbing, viewing. */
@NullMarked
package se.stegvis.scheduler.following;

import org.jspecify.annotations.NullMarked;
