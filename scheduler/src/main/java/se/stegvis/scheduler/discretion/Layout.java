package se.stegvis.scheduler.discretion;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ways in which people write an identity number: a date and four characters. A template holds a
 * {@code d} for a digit of the date ({@code z}: not 0) and an {@code n} for one of the four; {@code
 * -} is a separator, {@code ?} a possible one, {@code h} a hyphen or plus; {@code =} is up to three
 * characters of any kind but letters and digits, {@code ~} is the same or nothing.
 *
 * <p>What is not here is not how such a number is written, but a telephone number ({@code 070-123
 * 45 67}), an amount or a time. Nothing is repeated without a bound, so that each place of a text
 * is looked at in constant time.
 */
final class Layout {

  private static final List<String> DATE_TOGETHER =
      List.of("dddddd~nnnn", "dddddd=nn nn", "dddddd=nnn-n", "dddddd=n-n-n-n");

  private static final List<String> DATE_IN_PARTS =
      List.of(
          "dd-dd-dd-nnnn",
          "dd-dd-dd-n-n-n-n",
          "dd-dd-ddhnn nn",
          "zd?dd?dd-nnnn",
          "dd?dd?dd?dd?nnnn",
          "dd?dd?dd?dd-n-n-n-n",
          "dd?dd?dd?dd-nn nn",
          "d-d-d-d-d-d-nnnn",
          "d-d-d-d-d-d-n-n-n-n",
          "d-d-d-d-d-d-d-d-nnnn",
          "d-d-d-d-d-d-d-d-n-n-n-n");

  private static final String SEPARATOR = "(?: ?[-+/_] ?|[. ])";
  // As in: Done 020226. 2002 went well. Such a number would be missed in "020226. 2002".
  private static final String NO_SENTENCE_END = "(?!\\. (?:19|20)[0-9]{2}\\b)";

  // Not the brackets of the mask, over which two halves would meet.
  private static final String GAP = "[^\\p{L}0-9\\[\\]]";

  /** Twos, separated in one way throughout. More of them, or a plus before, are a telephone's. */
  private static final String TWOS =
      "(?<![0-9+])(?<![0-9][-+/_. ])(?=([0-9]{2}(?<same>"
          + SEPARATOR
          + ")[0-9]{2}(?:\\k<same>[0-9]{2}){%d})(?![-+/_. ]?[0-9]))";

  /** Letters in lower case may be any word's, so that here the whole must stand alone. */
  private static final String LOWER_CASE =
      "(?<![\\p{L}0-9])(?=([0-9]{6}(?:[0-9]{2})?[-+]?[0-9a-z]{4})(?![\\p{L}0-9]))";

  private static final List<Pattern> ALL =
      Stream.of(
              DATE_TOGETHER.stream().flatMap(Layout::together),
              DATE_TOGETHER.stream().map("dd"::concat).flatMap(Layout::together),
              DATE_IN_PARTS.stream().flatMap(Layout::inParts),
              Stream.of(TWOS.formatted(3), TWOS.formatted(4), LOWER_CASE))
          .flatMap(Function.identity())
          .map(Pattern::compile)
          .toList();

  private Layout() {}

  /** All that may be identity numbers by their looks; they may overlap. */
  static Stream<WrittenNumber> numbersIn(String plain) {
    return ALL.stream()
        .flatMap(pattern -> pattern.matcher(plain).results())
        .map(found -> new WrittenNumber(found.group(1), found.start(1), found.end(1)));
  }

  /** A day before another day, as in 010525–2001-05-28, is no such number. */
  private static Stream<String> together(String template) {
    return ahead("(?<![0-9])", template, "(?![0-9])(?!-[0-9]{2}-[0-9]{2}(?![0-9]))");
  }

  /** Such as 2026-05-12–2026-06-14 hold one: so nothing may be joined to its ends. */
  private static Stream<String> inParts(String template) {
    return ahead("(?<![0-9])(?<![0-9][-+/_.])", template, "(?![-+/_.]?[0-9])");
  }

  /** Once for four digits, once for capitals among them; looking ahead, since they may overlap. */
  private static Stream<String> ahead(String before, String template, String after) {
    return Stream.of(
        before + "(?=(" + regex(template, "[0-9]") + ")" + after + ")",
        before
            + "(?=("
            + regex(template, "[0-9A-Z]")
            + ")(?:(?<=[0-9])"
            + after
            + "|(?<=[A-Z])(?![0-9A-Z])))");
  }

  private static String regex(String template, String oneOfTheFour) {
    return template
        .chars()
        .mapToObj(
            symbol ->
                switch (symbol) {
                  case 'd' -> "[0-9]";
                  case 'z' -> "[1-9]";
                  case 'n' -> oneOfTheFour;
                  case '-' -> SEPARATOR;
                  case '?' -> SEPARATOR + "?";
                  case 'h' -> " ?[-+] ?";
                  case '=' -> NO_SENTENCE_END + GAP + "{1,3}";
                  case '~' -> NO_SENTENCE_END + GAP + "{0,3}";
                  default -> Character.toString(symbol);
                })
        .reduce("", String::concat);
  }
}
