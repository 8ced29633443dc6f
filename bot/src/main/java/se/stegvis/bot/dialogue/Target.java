package se.stegvis.bot.dialogue;

import se.stegvis.scheduler.reading.Thing;

/**
 * What a pressed button says that it is about; nothing that it sends back is to be trusted.
 *
 * @param id which thing of its kind, cut where it is longer than any of ours
 */
record Target(Thing thing, String id) {

  private static final int LONGEST = 100;

  Target {
    id = id.substring(0, Math.min(id.length(), LONGEST));
  }
}
