/** Input made to break what reads it: the same on every run. */
@NullMarked
package se.stegvis.bot.hostile;

import org.jspecify.annotations.NullMarked;
