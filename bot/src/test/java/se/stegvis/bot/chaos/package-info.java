/** Nodes that are killed, frozen and cut off, and a checker that says whether anything was lost. */
@NullMarked
package se.stegvis.bot.chaos;

import org.jspecify.annotations.NullMarked;
