package se.stegvis.scheduler.inbound;

/**
 * An answer that is to go out over the connector.
 *
 * @param attempt how many times it has been claimed, the first sending included; the fence of
 *     whoever holds it; 0 for one that is kept nowhere
 */
public record PendingAnswer(InboundKey key, Answer answer, ReplyAddress to, int attempt) {}
