/** The outbox and the conversations on PostgreSQL. */
@NullMarked
package se.stegvis.persistence.outbox;

import org.jspecify.annotations.NullMarked;
