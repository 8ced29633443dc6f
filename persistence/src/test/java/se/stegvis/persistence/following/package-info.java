@NullMarked
package se.stegvis.persistence.following;

import org.jspecify.annotations.NullMarked;
