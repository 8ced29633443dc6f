/** The command line: due, timeline, profile check, import, export, demo; without one it serves. */
@org.jspecify.annotations.NullMarked
package se.stegvis.bot.cli;
