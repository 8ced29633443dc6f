/** What was said and what people asked for, on PostgreSQL. */
@NullMarked
package se.stegvis.persistence.reminder;

import org.jspecify.annotations.NullMarked;
