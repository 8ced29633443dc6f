package se.stegvis.scheduler.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.stegvis.scheduler.discretion.IdentityNumbers.Found;

/**
 * Every valid number is found, and nothing but it, in a noise of words, punctuation and blanks that
 * may stand close to it. Numbers are written with and without their century, in every grouping that
 * people use, with any separator between the groups, in the digits of several scripts. The noise
 * holds no digits; a plus close before a number written in twos makes it a telephone's, and is left
 * out.
 */
class IdentityNumbersRecallTest {

  private static final int TRIES = 4_000;

  private static final List<List<Integer>> GROUPS =
      List.of(
          List.of(10),
          List.of(6, 4),
          List.of(6, 1, 1, 1, 1),
          List.of(2, 2, 2, 4),
          List.of(2, 2, 2, 1, 1, 1, 1),
          List.of(1, 1, 1, 1, 1, 1, 4),
          List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
          List.of(12),
          List.of(8, 4),
          List.of(8, 1, 1, 1, 1),
          List.of(2, 6, 4),
          List.of(2, 10),
          List.of(4, 4, 4),
          List.of(4, 8),
          List.of(6, 6),
          List.of(4, 2, 2, 4),
          List.of(4, 2, 6),
          List.of(2, 2, 2, 2, 4),
          List.of(2, 2, 2, 2, 1, 1, 1, 1),
          List.of(1, 1, 1, 1, 1, 1, 1, 1, 4),
          List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));

  private static final List<List<Integer>> TWOS =
      List.of(List.of(2, 2, 2, 2, 2), List.of(2, 2, 2, 2, 2, 2));

  private static final List<List<Integer>> LETTERED_GROUPS =
      List.of(
          List.of(12),
          List.of(8, 4),
          List.of(4, 2, 2, 4),
          List.of(2, 2, 2, 2, 4),
          List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));

  @Property(tries = TRIES)
  void findsEveryPersonalNumber(
      @ForAll("personal") String number,
      @ForAll("groups") List<Integer> groups,
      @ForAll("separators") List<String> separators,
      @ForAll("zeros") int zero,
      @ForAll("noise") String before,
      @ForAll("noise") String after) {
    isFound(before, inScript(grouped(number, groups, separators), zero), after);
  }

  @Property(tries = TRIES)
  void findsThemWrittenInTwos(
      @ForAll("personal") String number,
      @ForAll("twos") List<Integer> groups,
      @ForAll("separator") String separator,
      @ForAll("noise") String before,
      @ForAll("noise") String after) {
    isFound(before.endsWith("+") ? "" : before, grouped(number, groups, List.of(separator)), after);
  }

  @Property(tries = TRIES)
  void findsEveryReserveNumberWithACheckDigit(
      @ForAll("checkedReserve") String number,
      @ForAll("letteredGroups") List<Integer> groups,
      @ForAll("separators") List<String> separators,
      @ForAll("zeros") int zero,
      @ForAll("noise") String before,
      @ForAll("noise") String after) {
    isFound(before, inScript(grouped(number, groups, separators), zero), after);
  }

  /** What follows a capital that ends a number must not be one more. */
  @Property(tries = TRIES)
  void findsEveryReserveNumberWithoutOneIfItIsSeparatedInOneWay(
      @ForAll("localReserve") String number,
      @ForAll("letteredGroups") List<Integer> groups,
      @ForAll("separator") String separator,
      @ForAll("noise") String before,
      @ForAll("noise") String after) {
    isFound(before, grouped(number, groups, List.of(separator)), " " + after);
  }

  private static void isFound(String before, String written, String after) {
    var text = before + written + after;

    assertThat(IdentityNumbers.in(text))
        .as(text)
        .containsExactly(new Found(before.length(), before.length() + written.length()));
    assertThat(IdentityNumbers.masked(text)).isEqualTo(before + "[…]" + after);
  }

  private static String grouped(String number, List<Integer> groups, List<String> separators) {
    int length = groups.stream().mapToInt(Integer::intValue).sum();
    var written = new StringBuilder();
    int at = number.length() - length;
    for (int group = 0; group < groups.size(); group++) {
      written
          .append(group == 0 ? "" : separators.get(group % separators.size()))
          .append(number, at, at + groups.get(group));
      at += groups.get(group);
    }
    return written.toString();
  }

  private static String inScript(String written, int zero) {
    return written
        .codePoints()
        .map(point -> point >= '0' && point <= '9' ? zero + point - '0' : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Provide
  Arbitrary<String> personal() {
    return GeneratedNumbers.personal();
  }

  @Provide
  Arbitrary<String> checkedReserve() {
    return GeneratedNumbers.checkedReserve();
  }

  @Provide
  Arbitrary<String> localReserve() {
    return GeneratedNumbers.localReserve();
  }

  @Provide
  Arbitrary<List<Integer>> groups() {
    return Arbitraries.of(GROUPS);
  }

  @Provide
  Arbitrary<List<Integer>> twos() {
    return Arbitraries.of(TWOS);
  }

  @Provide
  Arbitrary<List<Integer>> letteredGroups() {
    return Arbitraries.of(LETTERED_GROUPS);
  }

  @Provide
  Arbitrary<List<String>> separators() {
    return separator().list().ofSize(11);
  }

  @Provide
  Arbitrary<String> separator() {
    return Arbitraries.of(
        "-", "+", " ", ".", "/", "_", "–", "—", "−", "\u2011", "\u00a0", "\u2009", "\u202f", "\t",
        "\n", "\r\n", "  ", " - ", " – ", " + ", "- ", "\u200b-", "·", "－", "．", "／");
  }

  /** ASCII, full-width, Arabic, Devanagari, mathematical bold. */
  @Provide
  Arbitrary<Integer> zeros() {
    return Arbitraries.of((int) '0', 0xFF10, 0x0660, 0x0966, 0x1D7CE);
  }

  @Provide
  Arbitrary<String> noise() {
    var pieces =
        Arbitraries.of(
            "patienten",
            "Född",
            "pnr",
            "id",
            "ÅÄÖ",
            "läkarens",
            "β",
            "😀",
            "m.fl",
            "och",
            "X",
            "T",
            ".",
            ",",
            ":",
            ";",
            "-",
            "–",
            "+",
            "/",
            "(",
            ")",
            "[",
            "]",
            "…",
            "\"",
            "'",
            "#",
            "*",
            "_",
            "|",
            "<b>",
            "%",
            "=",
            " ",
            " ",
            " ",
            "\u00a0",
            "\n",
            "\t",
            "\r\n");
    return Combinators.combine(Arbitraries.integers().between(0, 6), pieces.list().ofSize(6))
        .as((count, all) -> String.join("", all.subList(0, count)));
  }
}
