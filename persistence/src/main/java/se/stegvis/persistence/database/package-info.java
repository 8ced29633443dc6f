/** The database itself: a real server or an embedded one. */
@NullMarked
package se.stegvis.persistence.database;

import org.jspecify.annotations.NullMarked;
