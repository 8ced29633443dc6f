package se.stegvis.bot.teams;

/**
 * A bean of this type makes the endpoint take unsigned activities from this machine, and from it
 * alone, and talk to connectors on this machine alone. Only the demo may define one: without it
 * every activity needs a token of the Bot Framework.
 */
public record TrustLoopback() {}
