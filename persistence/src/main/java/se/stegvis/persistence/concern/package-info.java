/** Concerns on PostgreSQL. */
@NullMarked
package se.stegvis.persistence.concern;

import org.jspecify.annotations.NullMarked;
