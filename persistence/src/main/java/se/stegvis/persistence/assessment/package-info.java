/** Assessments on PostgreSQL. */
@NullMarked
package se.stegvis.persistence.assessment;

import org.jspecify.annotations.NullMarked;
