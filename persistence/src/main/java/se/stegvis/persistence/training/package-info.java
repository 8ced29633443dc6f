/** Rosters and training records on PostgreSQL. */
@NullMarked
package se.stegvis.persistence.training;

import org.jspecify.annotations.NullMarked;
