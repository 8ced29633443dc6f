package se.stegvis.bot.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The checker as a program: reads what a run has left in its folder, and decides. */
public final class Checking {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_SHOWN = 40;

  private Checking() {}

  public static void main(String[] args) throws IOException {
    System.exit(tell(Path.of(args[0])) ? 0 : 1);
  }

  /** Where the journal of a run is written. */
  static Path journal(Path home) {
    return home.resolve("journal.jsonl");
  }

  static void keep(Path home, Ending ending) throws IOException {
    Files.writeString(ending(home), JSON.writeValueAsString(ending));
  }

  private static Path ending(Path home) {
    return home.resolve("ending.json");
  }

  /** Prints the figures and what is wrong; returns whether nothing is. */
  static boolean tell(Path home) throws IOException {
    var journal = Journal.read(journal(home));
    var ending = JSON.readValue(Files.readString(ending(home)), Ending.class);
    var verdict = Checker.check(journal, ending, expected(journal));
    verdict.figures().forEach((name, count) -> System.out.printf("%7d  %s%n", count, name));
    verdict.violations().stream().sorted().limit(MOST_SHOWN).forEach(System.out::println);
    System.out.println(
        verdict.isGood()
            ? "Good: nothing acknowledged was lost, no reminder was lost, nothing came twice but"
                + " where an answer was lost."
            : "NOT GOOD: %d violations".formatted(verdict.violations().size()));
    return verdict.isGood();
  }

  private static Expected.Sayings expected(List<Entry> journal) {
    var begun = (Entry.Begun) journal.getFirst();
    var up =
        journal.stream()
            .filter(Entry.Started.class::isInstance)
            .map(Entry::at)
            .findFirst()
            .orElse(begun.at());
    var last = ((Entry.Ended) journal.getLast()).lastDay();
    var cast = new Cast(begun.programmes());
    return Expected.of(
        cast.roster(),
        begun.time().mornings(up, last),
        Expected.except(cast.reservedProgrammes(begun.reserved())));
  }
}
