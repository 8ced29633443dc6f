/** The audit trail of readings on PostgreSQL. */
@NullMarked
package se.stegvis.persistence.reading;

import org.jspecify.annotations.NullMarked;
