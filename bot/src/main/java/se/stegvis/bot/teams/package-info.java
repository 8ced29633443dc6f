/**
 * Teams: the only room that knows the Bot Framework SDK and Jackson 2. Activities come in and
 * become {@code Incoming}; replies and letters go out over the connector.
 */
@NullMarked
package se.stegvis.bot.teams;

import org.jspecify.annotations.NullMarked;
