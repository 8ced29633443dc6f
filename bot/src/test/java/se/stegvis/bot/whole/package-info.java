/** The whole: the packaged jar, its demo, and a person at a browser. */
@org.jspecify.annotations.NullMarked
package se.stegvis.bot.whole;
