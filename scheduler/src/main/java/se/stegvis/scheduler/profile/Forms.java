package se.stegvis.scheduler.profile;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;

/** The forms of all values in profile files: a closed vocabulary, for numbers within reason. */
final class Forms {

  private static final Pattern NAMED = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");
  private static final Period LONGEST = Period.ofYears(100);
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

  static final Form<String> TEXT =
      new Form<>("a text", text -> Optional.of(text).filter(each -> !each.isBlank()), "");

  static final Form<String> NAME =
      new Form<>(
          "a name of letters, digits, '.', '_' and '-'",
          text -> Optional.of(text).filter(NAMED.asMatchPredicate()),
          "");

  static final Form<RuleId> RULE_ID =
      new Form<>(
          "a rule's id such as HAL-01", text -> NAME.read(text).map(RuleId::new), new RuleId(""));

  static final Form<Period> PERIOD =
      parsed("a period such as P6M, P14D or P0D, at most 100 years", Period::parse, Forms::isSpan)
          .standingIn(Period.ZERO);

  static final Form<Period> INTERVAL =
      parsed(
              "a period such as P6M or P14D, longer than nothing, at most 100 years",
              Period::parse,
              period -> isSpan(period) && !period.isZero())
          .standingIn(Period.ofDays(1));

  static final Form<Duration> DURATION =
      parsed("an amount of time such as PT1H", Duration::parse, Duration::isPositive)
          .standingIn(Duration.ofHours(1));

  static final Form<LocalDate> DATE =
      parsed("a date such as 2025-12-31, from 1990 to 2100", LocalDate::parse, Forms::isSensible)
          .standingIn(FIRST_DAY);

  /** A month stands for all its days. */
  static final Form<DateSpan> DAY_OR_MONTH =
      new Form<>(
          "a date such as 2025-12-31 or a month such as 2025-12, from 1990 to 2100",
          text -> DATE.read(text).map(day -> new DateSpan(day, day)).or(() -> month(text)),
          DateSpan.from(FIRST_DAY));

  static final Form<Integer> COUNT =
      parsed("a whole number from 1 to 366", Integer::valueOf, n -> n >= 1 && n <= 366)
          .standingIn(1);

  static final Form<Boolean> TRUE = Form.only("true");
  static final Form<Boolean> DEFAULT = Form.only("default");
  static final Form<Boolean> SERVICE_TIME = Form.only("service_time");
  static final Form<Boolean> UNSTATED = Form.only("unstated");

  static final Form<Kind> KIND = Form.oneOf(Forms::lowerCase, List.of(Kind.values()));
  static final Form<Bound> BOUND = Form.oneOf(Forms::lowerCase, List.of(Bound.values()));
  static final Form<Window> WINDOW = Form.oneOf(Forms::lowerCase, List.of(Window.values()));
  static final Form<Demand.State> STATE =
      Form.oneOf(Forms::lowerCase, List.of(Demand.State.values()));
  static final Form<Demand.Check> CHECK =
      Form.oneOf(Forms::lowerCase, List.of(Demand.Check.values()));
  static final Form<Applies.Whereabouts> SERVICE =
      Form.oneOf(Forms::lowerCase, List.of(Applies.Whereabouts.values()));
  static final Form<Strength> STRENGTH = Form.oneOf(Strength::word, List.of(Strength.values()));
  static final Form<Regulation> REGULATION =
      Form.oneOf(Regulation::title, List.of(Regulation.values()));
  static final Form<Recipient> RECIPIENT = Form.oneOf(Recipient::name, List.of(Recipient.values()));
  static final Form<Role> ROLE = Form.oneOf(Role::name, List.of(Role.values()));
  static final Form<Instrument> INSTRUMENT =
      Form.oneOf(Instrument::name, List.of(Instrument.values()));
  static final Form<Qualification> QUALIFICATION =
      Form.oneOf(Qualification::name, List.of(Qualification.values()));

  private Forms() {}

  private static String lowerCase(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static boolean isSpan(Period period) {
    return !period.isNegative() && !FIRST_DAY.plus(period).isAfter(FIRST_DAY.plus(LONGEST));
  }

  private static boolean isSensible(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  private static Optional<DateSpan> month(String text) {
    return parsed("a month", YearMonth::parse, month -> isSensible(month.atDay(1)))
        .reading()
        .apply(text)
        .map(month -> new DateSpan(month.atDay(1), month.atEndOfMonth()));
  }

  private static <T> Parsed<T> parsed(
      String wanted, Function<String, T> parser, Predicate<T> accepted) {
    return new Parsed<>(
        wanted,
        text -> {
          try {
            return Optional.of(parser.apply(text)).filter(accepted);
          } catch (DateTimeException | NumberFormatException | ArithmeticException _) {
            return Optional.empty();
          }
        });
  }

  private record Parsed<T>(String wanted, Function<String, Optional<T>> reading) {
    Form<T> standingIn(T value) {
      return new Form<>(wanted, reading, value);
    }
  }
}
