package se.stegvis.bot.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Adds the bot for everybody and in every unit's channel, as an administrator would in Teams. */
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

  void everywhere() {
    for (var member : cast.members()) {
      var person = member.person();
      send("for " + person.id(), activities.installation(person, bot.serviceUrl()));
    }
    for (var channel : cast.channels()) {
      send("in the channel of " + channel.unit(), activities.addition(channel, bot.serviceUrl()));
    }
  }

  private void send(String where, JsonNode activity) {
    var answer = bot.send(activity);
    if (!answer.status().is2xxSuccessful()) {
      LOG.warn("the bot was not installed {}: status {}", where, answer.status());
    }
  }
}
