/** Channels and the units' cards in them on PostgreSQL. */
@NullMarked
package se.stegvis.persistence.channel;

import org.jspecify.annotations.NullMarked;
