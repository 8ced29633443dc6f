package se.stegvis.bot.dialogue;

import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Words with what they mean, found although they are slightly misspelled. */
final class Words<T> {

  private static final int MOST_MISTAKES = 2;

  /** A mistake for about so many letters: else every short word is near every other one. */
  private static final int LETTERS_A_MISTAKE = 3;

  /** Beyond this nobody has meant a word of ours, and comparing would only cost time. */
  private static final int LONGEST = 20;

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_MISTAKES);

  private final Map<String, T> meanings;
  private final Map<String, String> spellings;

  Words(Map<String, T> meanings) {
    this.meanings =
        meanings.entrySet().stream()
            .collect(toMap(each -> folded(each.getKey()), Map.Entry::getValue));
    this.spellings = meanings.keySet().stream().collect(toMap(Words::folded, word -> word));
  }

  /** Without case and diacritics. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** What a folded word means, if one meaning alone is nearest and near enough. */
  Optional<T> find(String word) {
    var exact = meanings.get(word);
    if (exact != null) {
      return Optional.of(exact);
    }
    var mistakes = Math.min(MOST_MISTAKES, (word.length() + 1) / LETTERS_A_MISTAKE);
    var distances = distances(word);
    var least =
        distances.values().stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
    var nearest =
        distances.entrySet().stream()
            .filter(each -> each.getValue().equals(least) && least <= mistakes)
            .map(each -> meanings.get(each.getKey()))
            .collect(Collectors.toSet());
    return nearest.size() == 1 ? nearest.stream().findFirst() : Optional.empty();
  }

  /** The word that comes nearest, as it is rightly spelled; for asking whether it was meant. */
  Optional<String> nearest(String word) {
    return distances(word).entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(each -> spellings.get(each.getKey()));
  }

  private Map<String, Integer> distances(String word) {
    if (word.length() > LONGEST) {
      return Map.of();
    }
    return meanings.keySet().stream()
        .collect(toMap(each -> each, each -> DISTANCE.apply(each, word)))
        .entrySet()
        .stream()
        .filter(each -> each.getValue() >= 0)
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
