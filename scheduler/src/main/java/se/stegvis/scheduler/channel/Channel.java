package se.stegvis.scheduler.channel;

/**
 * A channel that the bot was added to, and how it is reached.
 *
 * @param conversation the channel's id, which a unit's {@code alertChannel} names
 * @param team the id of the team that it belongs to
 * @param serviceUrl the connector's address
 * @param bot the channel's id of the bot
 */
public record Channel(
    String conversation, String team, String tenant, String serviceUrl, String bot) {}
