/**
 * The demo: a page that looks like a chat, a connector on this machine, and a clock that is moved
 * by hand. Nothing here carries a stereotype, so that no scan can find it: only {@link
 * se.stegvis.bot.demo.DemoStart} brings it in.
 */
@org.jspecify.annotations.NullMarked
package se.stegvis.bot.demo;
