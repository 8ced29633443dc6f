/**
 * What is held on a person: its export, erasure and pseudonymisation, legal holds, retention, and
 * the trail of who did which of it.
 */
@NullMarked
package se.stegvis.scheduler.privacy;

import org.jspecify.annotations.NullMarked;
