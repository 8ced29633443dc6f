package se.stegvis.scheduler.roster;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words that a field may hold, and what each means.
 *
 * @param kind what the words are called when one is wrong, such as {@code role}
 */
record Vocabulary<T>(String kind, Map<String, T> words) {

  /** More words than this are not listed; those that begin like the wrong one are. */
  private static final int FEW = 12;

  private static final int ALIKE = 3;

  Vocabulary {
    words = new TreeMap<>(words);
  }

  static <T> Vocabulary<T> of(String kind, T[] values, Function<T, String> word) {
    var words = new TreeMap<String, T>();
    Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
    return new Vocabulary<>(kind, words);
  }

  static Vocabulary<String> of(String kind, Collection<String> names) {
    return of(kind, names.toArray(String[]::new), Function.identity());
  }

  @Nullable T meaning(String word, Place place, Mistakes mistakes) {
    var meaning = words.get(word);
    if (meaning == null) {
      mistakes.add(place, Mistakes.quote(word) + " is no known " + kind + hint(word));
    }
    return meaning;
  }

  private String hint(String word) {
    if (words.isEmpty()) {
      return ": none is known here";
    }
    if (words.size() <= FEW) {
      return ": use one of " + String.join(", ", words.keySet());
    }
    int alike = words.keySet().stream().mapToInt(known -> sameStart(known, word)).max().orElse(0);
    if (alike < ALIKE) {
      return ": use one that the profiles name";
    }
    return words.keySet().stream()
        .filter(known -> sameStart(known, word) == alike)
        .limit(FEW)
        .collect(joining(", ", ": did you mean ", "?"));
  }

  private static int sameStart(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && Character.toLowerCase(one.charAt(length))
            == Character.toLowerCase(other.charAt(length))) {
      length++;
    }
    return length;
  }
}
