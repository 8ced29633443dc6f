/**
 * The scheduler's ports on PostgreSQL. Nothing outside sees more of this than its configuration.
 */
@NullMarked
package se.stegvis.persistence;

import org.jspecify.annotations.NullMarked;
