/** Action plans on PostgreSQL. */
@NullMarked
package se.stegvis.persistence.plan;

import org.jspecify.annotations.NullMarked;
