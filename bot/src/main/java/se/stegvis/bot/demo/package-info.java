/**
 * The demo: a page that looks like a chat, a connector on this machine, and a clock that is moved
 * by hand. Nothing here carries a stereotype, so that the scan of a production start finds none of
 * it: only {@link se.stegvis.bot.demo.DemoConfiguration}, imported by hand, brings it in.
 */
@org.jspecify.annotations.NullMarked
package se.stegvis.bot.demo;
