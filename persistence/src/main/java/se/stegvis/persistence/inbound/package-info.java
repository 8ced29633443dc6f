/** What has come in, on PostgreSQL. */
@NullMarked
package se.stegvis.persistence.inbound;

import org.jspecify.annotations.NullMarked;
