package se.stegvis.bot.dialogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as people write it, folded: {@code 2026-08-15}, {@code 15/8}, {@code till 15
 * augusti}, {@code august 15}, {@code 1 vecka}. Pure.
 */
final class DayReader {

  /** A date without a year that has passed more recently is a slip, not a date next year. */
  private static final Period RECENTLY = Period.ofDays(30);

  private static final String YEAR = "(?:\\s+(?<year>20\\d\\d))?";
  private static final Pattern ISO =
      Pattern.compile("\\b(?<year>20\\d\\d)-(?<month>\\d\\d?)-(?<day>\\d\\d?)\\b");
  private static final Pattern SLASHED =
      Pattern.compile("\\b(?<day>\\d\\d?)/(?<month>\\d\\d?)(?:/(?<year>20\\d\\d))?\\b" + "(?!/)");
  private static final Pattern DAY_AND_NAME =
      Pattern.compile("\\b(?<day>\\d\\d?)\\s+(?<name>[a-z]{3,})" + YEAR);
  private static final Pattern NAME_AND_DAY =
      Pattern.compile("\\b(?<name>[a-z]{3,})\\s+(?<day>\\d\\d?)\\b" + YEAR);
  private static final Pattern LENGTH =
      Pattern.compile(
          "\\b(?<count>\\d\\d?|en|ett|one|a)\\s+(?<unit>dag|day|vecka|veckor|week|manad|month)");

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("jan"),
          List.of("feb"),
          List.of("mar"),
          List.of("apr"),
          List.of("maj", "may"),
          List.of("jun"),
          List.of("jul"),
          List.of("aug"),
          List.of("sep"),
          List.of("okt", "oct"),
          List.of("nov"),
          List.of("dec"));

  private DayReader() {}

  static Optional<LocalDate> read(String text, LocalDate today) {
    return Stream.of(
            length(text, today),
            found(ISO, text).flatMap(match -> date(match, month(match), today)),
            found(SLASHED, text).flatMap(match -> date(match, month(match), today)),
            named(DAY_AND_NAME, text, today),
            named(NAME_AND_DAY, text, today))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> length(String text, LocalDate today) {
    return found(LENGTH, text)
        .map(
            match -> {
              var word = match.group("count");
              int count = Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : 1;
              return today.plus(
                  switch (match.group("unit").charAt(0)) {
                    case 'd' -> Period.ofDays(count);
                    case 'm' -> Period.ofMonths(count);
                    default -> Period.ofWeeks(count);
                  });
            });
  }

  private static Optional<LocalDate> named(Pattern pattern, String text, LocalDate today) {
    return found(pattern, text)
        .flatMap(match -> month(match.group("name")).flatMap(month -> date(match, month, today)));
  }

  private static Optional<Matcher> found(Pattern pattern, String text) {
    return Optional.of(pattern.matcher(text)).filter(Matcher::find);
  }

  private static Optional<Integer> month(String name) {
    for (int month = 0; month < MONTHS.size(); month++) {
      if (MONTHS.get(month).stream().anyMatch(name::startsWith)) {
        return Optional.of(month + 1);
      }
    }
    return Optional.empty();
  }

  private static int month(Matcher match) {
    return Integer.parseInt(match.group("month"));
  }

  private static Optional<LocalDate> date(Matcher match, int month, LocalDate today) {
    try {
      int day = Integer.parseInt(match.group("day"));
      return Optional.of(inYear(match.group("year"), month, day, today));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate inYear(@Nullable String year, int month, int day, LocalDate today) {
    if (year != null) {
      return LocalDate.of(Integer.parseInt(year), month, day);
    }
    var thisYear = LocalDate.of(today.getYear(), month, day);
    return thisYear.isBefore(today.minus(RECENTLY)) ? thisYear.plusYears(1) : thisYear;
  }
}
