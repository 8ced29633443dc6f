package se.stegvis.scheduler.channel;

/** The channels that the bot was added to. */
public interface Channels {

  /** Keeps a channel in place of what was known of it. */
  void keep(Channel channel);

  /** Forgets all channels of a team, as the bot was removed from it. */
  void forget(String tenant, String team);

  /** Forgets one channel, from which the bot turns out to have been removed. */
  void forget(Channel channel);
}
