/**
 * E-mail: the only room that knows SMTP. It carries the few words that are said to somebody whom
 * Teams does not reach, where their unit allows it.
 */
@NullMarked
package se.stegvis.bot.mail;

import org.jspecify.annotations.NullMarked;
