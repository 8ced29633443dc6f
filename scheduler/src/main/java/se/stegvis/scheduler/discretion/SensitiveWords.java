package se.stegvis.scheduler.discretion;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that may speak of a doctor's health or private life, in Swedish and English. They are a
 * reason to ask gently, never to refuse: the same words may be about a patient. The list, and what
 * makes a clinical word the doctor's, is {@code words.txt}.
 */
public final class SensitiveWords {

  private static final WordList LIST = WordList.bundled("/se/stegvis/discretion/words.txt");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]");
  private static final Pattern ALWAYS = words(LIST.anyOf("[always]"));
  private static final String BETWEEN = "\\s{1,3}(?:\\p{L}{1,20}\\s{1,3})?";
  private static final Pattern HEALTH =
      words(
          LIST.anyOf("[who]", "[is]")
              + BETWEEN
              + LIST.anyOf("[state]")
              + "|"
              + LIST.anyOf("[who]", "[has]")
              + BETWEEN
              + LIST.anyOf("[illness]"));
  private static final Pattern PATIENT = words(LIST.anyOf("[patient]"));

  private SensitiveWords() {}

  /** Those in the text, as they are written there, each once. */
  public static List<String> in(String text) {
    return SENTENCE_END
        .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .flatMap(SensitiveWords::inSentence)
        .distinct()
        .toList();
  }

  private static Stream<String> inSentence(String sentence) {
    return Stream.concat(
        found(ALWAYS, sentence),
        PATIENT.matcher(sentence).find() ? Stream.empty() : found(HEALTH, sentence));
  }

  private static Stream<String> found(Pattern words, String sentence) {
    return words.matcher(sentence).results().map(MatchResult::group);
  }

  private static Pattern words(String regex) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
