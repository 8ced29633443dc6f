/** The conversation: what came in, which use case answers it, what goes back. No SDK type. */
@org.jspecify.annotations.NullMarked
package se.stegvis.bot.dialogue;
