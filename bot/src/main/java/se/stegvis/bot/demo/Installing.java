package se.stegvis.bot.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds the bot for everybody, as an administrator would in Teams. */
final class Installing {

  private static final Logger LOG = LoggerFactory.getLogger(Installing.class);

  private final Cast cast;
  private final BotEndpoint bot;
  private final TeamsActivities activities;

  Installing(Cast cast, BotEndpoint bot, TeamsActivities activities) {
    this.cast = cast;
    this.bot = bot;
    this.activities = activities;
  }

  void forEverybody() {
    for (var member : cast.members()) {
      var person = member.person();
      var answer = bot.send(activities.installation(person, bot.serviceUrl()));
      if (!answer.status().is2xxSuccessful()) {
        LOG.warn("the bot was not installed for {}: status {}", person.id(), answer.status());
      }
    }
  }
}
