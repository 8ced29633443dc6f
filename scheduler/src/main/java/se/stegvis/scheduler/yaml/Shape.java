package se.stegvis.scheduler.yaml;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How one value is written.
 *
 * @param wanted in words, for whoever has written something else
 * @param reading empty where the text is not of this shape
 * @param standIn what reading goes on with after a mistake; no file with a mistake is ever used, so
 *     it never leaves the reader
 */
public record Shape<T>(String wanted, Function<String, Optional<T>> reading, T standIn) {

  private static final Pattern NAMED = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");

  public static final Shape<String> TEXT =
      new Shape<>("a text", text -> Optional.of(text).filter(each -> !each.isBlank()), "");

  public static final Shape<String> NAME =
      new Shape<>(
          "a name of letters, digits, '.', '_' and '-'",
          text -> Optional.of(text).filter(NAMED.asMatchPredicate()),
          "");

  public static final Shape<Boolean> TRUE = only("true");

  public Optional<T> read(String text) {
    return reading.apply(text);
  }

  /** One of a closed list of words. */
  public static <T> Shape<T> oneOf(Function<? super T, String> spelling, List<T> words) {
    return new Shape<>(
        words.stream().map(spelling).collect(Collectors.joining(", ", "one of ", "")),
        text -> words.stream().filter(word -> spelling.apply(word).equals(text)).findFirst(),
        words.getFirst());
  }

  /** One of a closed list of words, each spelled in lower case. */
  public static <T extends Enum<T>> Shape<T> oneOf(T[] words) {
    return oneOf(word -> word.name().toLowerCase(Locale.ROOT), List.of(words));
  }

  /** A single word that can only be there or not. */
  public static Shape<Boolean> only(String word) {
    return new Shape<>(
        "the word " + word, text -> Optional.of(true).filter(_ -> text.equals(word)), true);
  }

  /** A whole number, limits included. */
  public static Shape<Integer> wholeNumber(int least, int most) {
    return parsed(
        "a whole number from " + least + " to " + most,
        Integer::valueOf,
        n -> n >= least && n <= most,
        least);
  }

  /** What a parser of java.time or of numbers accepts, within limits. */
  public static <T> Shape<T> parsed(
      String wanted, Function<String, T> parser, Predicate<T> accepted, T standIn) {
    return new Shape<>(
        wanted,
        text -> {
          try {
            return Optional.of(parser.apply(text)).filter(accepted);
          } catch (DateTimeException | NumberFormatException | ArithmeticException _) {
            return Optional.empty();
          }
        },
        standIn);
  }
}
