/**
 * The command line: due, timeline, profile check, import, export, outgoing, person, retention,
 * audit, demo; without one it serves.
 */
@org.jspecify.annotations.NullMarked
package se.stegvis.bot.cli;
