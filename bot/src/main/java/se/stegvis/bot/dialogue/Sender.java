package se.stegvis.bot.dialogue;

/**
 * Who spoke, and how they can be reached. People are recognised by tenant and Entra object id,
 * never by a name or by what a card sends back.
 */
public record Sender(
    String tenantId,
    String entraId,
    String conversationId,
    String serviceUrl,
    String userId,
    String botId) {}
