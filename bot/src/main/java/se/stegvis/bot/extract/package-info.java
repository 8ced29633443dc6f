/** Writes what is held on a person, for programs and for people. */
@NullMarked
package se.stegvis.bot.extract;

import org.jspecify.annotations.NullMarked;
