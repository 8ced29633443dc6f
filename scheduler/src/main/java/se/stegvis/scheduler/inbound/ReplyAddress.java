package se.stegvis.scheduler.inbound;

import org.jspecify.annotations.Nullable;

/**
 * Where an answer goes that is not given in the same breath.
 *
 * @param serviceUrl the connector's address
 * @param userId the channel's id of the person
 * @param botId the channel's id of the bot
 * @param replaces the activity that a card is drawn over, null for a new one
 */
public record ReplyAddress(
    String serviceUrl, String userId, String botId, @Nullable String replaces) {}
