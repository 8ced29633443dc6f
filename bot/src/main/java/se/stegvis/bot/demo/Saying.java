package se.stegvis.bot.demo;

import se.stegvis.bot.demo.ChatActivity.Content;
import se.stegvis.bot.demo.ChatActivity.Party;
import se.stegvis.scheduler.training.Person;

/** A person writes to the bot. */
final class Saying {

  private final Chats chats;
  private final BotEndpoint bot;
  private final TeamsActivities activities;
  private final MovableClock clock;

  Saying(Chats chats, BotEndpoint bot, TeamsActivities activities, MovableClock clock) {
    this.chats = chats;
    this.bot = bot;
    this.activities = activities;
    this.clock = clock;
  }

  /** Whether the bot took it; what it says comes through the connector. */
  boolean say(Person person, String text) {
    var said =
        chats.add(ChatId.of(person.id()), Party.PERSON, Content.plain(text), clock.localTime());
    var activity = activities.message(person, said.id(), text, bot.serviceUrl());
    return bot.send(activity).status().is2xxSuccessful();
  }
}
