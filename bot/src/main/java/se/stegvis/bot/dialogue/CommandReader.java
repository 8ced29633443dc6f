package se.stegvis.bot.dialogue;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stegvis.scheduler.form.WholeNumber;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.training.Language;

/** Reads what a person wrote: case, diacritics and small misspellings do not matter. Pure. */
final class CommandReader {

  private enum Word {
    HELP,
    STATUS,
    HISTORY,
    SEEN,
    ASSESS,
    TALK,
    IUP,
    DEVELOP,
    ROOM,
    MULTISOURCE,
    KOLLEGIUM,
    MATTERS,
    PLAN,
    SPUR,
    PLACEMENTS,
    WORRY,
    STATISTICS,
    UNITS,
    PAUSE,
    LANGUAGE
  }

  private static final Words<Word> COMMANDS =
      new Words<>(
          Map.ofEntries(
              Map.entry("hjälp", Word.HELP),
              Map.entry("help", Word.HELP),
              Map.entry("status", Word.STATUS),
              Map.entry("historik", Word.HISTORY),
              Map.entry("history", Word.HISTORY),
              Map.entry("vem", Word.SEEN),
              Map.entry("who", Word.SEEN),
              Map.entry("bedömning", Word.ASSESS),
              Map.entry("assessment", Word.ASSESS),
              Map.entry("samtal", Word.TALK),
              Map.entry("handledarsamtal", Word.TALK),
              Map.entry("supervision", Word.TALK),
              Map.entry("iup", Word.IUP),
              Map.entry("utveckling", Word.DEVELOP),
              Map.entry("development", Word.DEVELOP),
              Map.entry("utrymme", Word.ROOM),
              Map.entry("room", Word.ROOM),
              Map.entry("360", Word.MULTISOURCE),
              Map.entry("msf", Word.MULTISOURCE),
              Map.entry("kollegium", Word.KOLLEGIUM),
              Map.entry("specialistkollegium", Word.KOLLEGIUM),
              Map.entry("ärenden", Word.MATTERS),
              Map.entry("matters", Word.MATTERS),
              Map.entry("signaler", Word.MATTERS),
              Map.entry("åtgärdsplan", Word.PLAN),
              Map.entry("handlingsplan", Word.PLAN),
              Map.entry("plan", Word.PLAN),
              Map.entry("spur", Word.SPUR),
              Map.entry("sidotjänstgöring", Word.PLACEMENTS),
              Map.entry("placering", Word.PLACEMENTS),
              Map.entry("placement", Word.PLACEMENTS),
              Map.entry("sido", Word.PLACEMENTS),
              Map.entry("oro", Word.WORRY),
              Map.entry("orolig", Word.WORRY),
              Map.entry("worried", Word.WORRY),
              Map.entry("concern", Word.WORRY),
              Map.entry("statistik", Word.STATISTICS),
              Map.entry("statistics", Word.STATISTICS),
              Map.entry("svar", Word.STATISTICS),
              Map.entry("answers", Word.STATISTICS),
              Map.entry("översikt", Word.UNITS),
              Map.entry("overview", Word.UNITS),
              Map.entry("pausa", Word.PAUSE),
              Map.entry("paus", Word.PAUSE),
              Map.entry("pause", Word.PAUSE),
              Map.entry("språk", Word.LANGUAGE),
              Map.entry("language", Word.LANGUAGE)));

  private static final Words<Language> LANGUAGES =
      new Words<>(
          Map.of(
              "svenska", Language.SV,
              "swedish", Language.SV,
              "sv", Language.SV,
              "engelska", Language.EN,
              "english", Language.EN,
              "en", Language.EN));

  private static final Set<String> GREETINGS = Set.of("hej", "hejsan", "halla", "hi", "hello");

  /** What people put before the word that says what they want: "jag är orolig". */
  private static final Set<String> BEFORE =
      Set.of("jag", "ar", "min", "mina", "i", "m", "am", "my");

  private static final Set<String> OFF = Set.of("av", "off", "slut", "stop", "stopp");

  private CommandReader() {}

  static Command read(String text, LocalDate today) {
    var words = words(text);
    if (words.isEmpty() || GREETINGS.contains(words.getFirst())) {
      return new Command.Help();
    }
    var first = words.getFirst();
    var rest = words.subList(1, words.size());
    return COMMANDS
        .find(first)
        .map(word -> command(word, rest, today))
        .orElseGet(() -> new Command.Unknown(COMMANDS.nearest(first).orElse(null)));
  }

  private static Command command(Word word, List<String> rest, LocalDate today) {
    return switch (word) {
      case HELP -> new Command.Help();
      case STATUS -> new Command.Status();
      case HISTORY -> new Command.History();
      case SEEN -> new Command.Seen();
      case ASSESS -> new Command.Assess(rest.stream().collect(joining(" ")));
      case TALK -> new Command.Talk();
      case IUP -> new Command.Iup();
      case DEVELOP -> new Command.Develop(rest.stream().collect(joining(" ")));
      case ROOM ->
          new Command.Room(
              rest.stream()
                  .flatMap(each -> WholeNumber.read(each).stream())
                  .findFirst()
                  .orElse(null));
      case MULTISOURCE -> new Command.Lead(Kind.MULTISOURCE);
      case KOLLEGIUM -> new Command.Lead(Kind.KOLLEGIUM);
      case MATTERS -> new Command.OpenMatters();
      case PLAN -> new Command.Plan(rest.stream().collect(joining(" ")));
      case SPUR -> new Command.UnitPlan();
      case PLACEMENTS -> new Command.Placements(rest.stream().collect(joining(" ")));
      case WORRY -> new Command.Worry();
      case STATISTICS -> new Command.Statistics();
      case UNITS -> new Command.Units();
      case PAUSE ->
          !rest.isEmpty() && OFF.contains(rest.getFirst())
              ? new Command.PauseOff()
              : new Command.Pause(
                  DayReader.read(rest.stream().collect(joining(" ")), today).orElse(null));
      case LANGUAGE ->
          new Command.Speak(
              rest.stream()
                  .flatMap(each -> LANGUAGES.find(each).stream())
                  .findFirst()
                  .orElse(null));
    };
  }

  private static List<String> words(String text) {
    var words =
        Arrays.stream(Words.folded(text).split("[^\\p{L}\\p{N}/-]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    var said = words.stream().dropWhile(BEFORE::contains).toList();
    return said.isEmpty() ? words : said;
  }
}
