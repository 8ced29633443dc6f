/** Matters on PostgreSQL. */
@NullMarked
package se.stegvis.persistence.matter;

import org.jspecify.annotations.NullMarked;
