package se.stegvis.scheduler.outbox;

import se.stegvis.scheduler.training.PersonId;

/**
 * Where a person can be reached in Teams, as learnt when the bot was installed for them.
 *
 * @param conversationId the personal chat's id
 * @param serviceUrl the connector's address
 * @param userId the channel's id of the person
 * @param botId the channel's id of the bot
 */
public record Conversation(
    PersonId person,
    String tenantId,
    String conversationId,
    String serviceUrl,
    String userId,
    String botId) {}
