package se.stegvis.bot.chaos;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.stegvis.scheduler.roster.GeneratedRosters;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;

/** The people of a run: the same for the same number of programmes. */
record Cast(int programmes) {

  static final String TENANT = "tenant";
  static final String BOT = "28:stegvis";

  private static final String CHAT = "a:";
  private static final long SEED = 7;

  /** Every so many is not met before they are written to. */
  private static final int UNMET = 9;

  /** An ST-läkare who writes to the bot, and the one whom they ask. */
  record Pair(Programme programme, PersonId trainee, PersonId assessor) {}

  Roster roster() {
    var roster = GeneratedRosters.of(programmes, SEED).roster();
    return new Roster(
        roster.people().stream().map(Cast::recognisable).toList(),
        roster.units(),
        roster.programmes());
  }

  private static Person recognisable(Person person) {
    return new Person(
        person.id(),
        person.name(),
        person.email(),
        person.id().value(),
        person.language(),
        person.qualifications());
  }

  /** Those whose chat is kept from the beginning. */
  List<PersonId> met() {
    var people = roster().people();
    return IntStream.range(0, people.size())
        .filter(number -> number % UNMET != 0)
        .mapToObj(number -> people.get(number).id())
        .toList();
  }

  /** The last so many ST-läkare, each with the latest main supervisor. */
  List<Pair> pairs(int reserved) {
    var all = roster().programmes();
    return all.subList(all.size() - reserved, all.size()).stream()
        .map(
            programme ->
                new Pair(
                    programme,
                    programme.trainee(),
                    programme.roles().stream()
                        .filter(role -> role.role() == Role.HH)
                        .map(Assignment::person)
                        .reduce((_, later) -> later)
                        .orElseThrow()))
        .toList();
  }

  Set<String> reservedProgrammes(int reserved) {
    return pairs(reserved).stream()
        .map(pair -> pair.programme().id().value())
        .collect(Collectors.toUnmodifiableSet());
  }

  static String chat(PersonId person) {
    return chat(person.value());
  }

  static String chat(String person) {
    return CHAT + person;
  }

  /** Whose a chat is. */
  static String personOf(String chat) {
    return chat.substring(CHAT.length());
  }

  static String user(PersonId person) {
    return "29:" + person;
  }
}
