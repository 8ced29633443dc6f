package se.stegvis.bot.extract;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.stegvis.scheduler.privacy.Erased;
import se.stegvis.scheduler.privacy.Kind;

/** What an erasure did, as it is told to an administrator. */
public record ErasedLine(
    String pseudonym,
    Map<String, Long> gone,
    Map<String, Long> renamed,
    List<Erased.Leftover> mayNameThem) {

  public static ErasedLine of(Erased erased) {
    return new ErasedLine(
        erased.pseudonym().value(),
        byWord(erased.gone()),
        byWord(erased.renamed()),
        erased.leftovers());
  }

  private static Map<String, Long> byWord(Map<Kind, Long> counts) {
    return new TreeMap<>(
        counts.entrySet().stream()
            .collect(toMap(each -> each.getKey().word(), Map.Entry::getValue)));
  }
}
