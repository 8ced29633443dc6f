package se.stegvis.bot.card;

/**
 * An Adaptive Card ready to send.
 *
 * @param json the card itself
 * @param summary what a notification or a client without cards shows; names nobody and no ratings
 */
public record CardDocument(String json, String summary) {}
