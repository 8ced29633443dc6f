/** Rounds on PostgreSQL. */
@NullMarked
package se.stegvis.persistence.round;

import org.jspecify.annotations.NullMarked;
