/** What whoever runs Stegvis sees of it. */
@NullMarked
package se.stegvis.bot.admin;

import org.jspecify.annotations.NullMarked;
