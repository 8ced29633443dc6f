package se.stegvis.scheduler.profile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one value is written.
 *
 * @param wanted in words, for whoever has written something else
 * @param reading empty where the text is not of this form
 * @param standIn what reading goes on with after a mistake; no file with a mistake is ever used, so
 *     it never leaves the reader
 */
record Form<T>(String wanted, Function<String, Optional<T>> reading, T standIn) {

  Optional<T> read(String text) {
    return reading.apply(text);
  }

  /** One of a closed list of words. */
  static <T> Form<T> oneOf(Function<? super T, String> spelling, List<T> words) {
    return new Form<>(
        words.stream().map(spelling).collect(Collectors.joining(", ", "one of ", "")),
        text -> words.stream().filter(word -> spelling.apply(word).equals(text)).findFirst(),
        words.getFirst());
  }

  /** A single word that can only be there or not. */
  static Form<Boolean> only(String word) {
    return new Form<>(
        "the word " + word, text -> Optional.of(true).filter(_ -> text.equals(word)), true);
  }
}
