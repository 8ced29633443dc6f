package se.stegvis.bot.dialogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.stegvis.bot.card.Phrase;
import se.stegvis.bot.card.ReadingsCard;
import se.stegvis.scheduler.reading.Reading;
import se.stegvis.scheduler.reading.Readings;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;

/** Tells an ST-läkare who has read about them; nobody is told of anybody else. */
final class SeenBy {

  private final Readings readings;
  private final TrainingRecords records;
  private final ReadingsCard card = new ReadingsCard();

  SeenBy(Readings readings, TrainingRecords records) {
    this.readings = readings;
    this.records = records;
  }

  Reply answer(Partner partner, LocalDate today) {
    var about = readings.of(partner.id());
    return about.isEmpty() && !isTrainee(partner.id())
        ? partner.text(Phrase.READINGS_FOR_TRAINEES)
        : new Reply.Card(card.draw(about, names(about), partner.language(), today));
  }

  private boolean isTrainee(PersonId person) {
    return records.concerning(List.of(person)).stream()
        .anyMatch(record -> record.programme().trainee().equals(person));
  }

  private Map<PersonId, String> names(List<Reading> about) {
    return about.stream()
        .map(Reading::reader)
        .distinct()
        .flatMap(reader -> records.person(reader).stream())
        .collect(toUnmodifiableMap(Person::id, Person::name));
  }
}
