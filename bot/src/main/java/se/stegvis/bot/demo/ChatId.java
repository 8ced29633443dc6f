package se.stegvis.bot.demo;

import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.UnitId;

/** A chat of the page: a person's own with the bot, or a unit's channel. */
record ChatId(String value) {

  static ChatId of(PersonId person) {
    return new ChatId(person.value());
  }

  static ChatId of(UnitId unit) {
    return new ChatId("channel:" + unit);
  }
}
