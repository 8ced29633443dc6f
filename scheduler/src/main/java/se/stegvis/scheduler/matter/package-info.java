/** Matters (ärenden): what has been told of a signal, and what somebody does about it. */
@NullMarked
package se.stegvis.scheduler.matter;

import org.jspecify.annotations.NullMarked;
