package se.stegvis.bot.dialogue;

/**
 * Who spoke, and how they can be reached. People are recognised by tenant and Entra object id,
 * never by a name or by what a card sends back.
 *
 * @param picksPeople whether their client has Teams' own people picker
 */
public record Sender(
    String tenantId,
    String entraId,
    String conversationId,
    String serviceUrl,
    String userId,
    String botId,
    boolean picksPeople) {}
