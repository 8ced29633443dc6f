package se.stegvis.scheduler.profile;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Qualification;
import se.stegvis.scheduler.training.Regulation;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.yaml.Shape;

/** The shapes of the values in profile files: a closed vocabulary, for numbers within reason. */
final class Shapes {

  private static final Period LONGEST = Period.ofYears(100);
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

  static final Shape<RuleId> RULE_ID =
      new Shape<>(
          "a rule's id such as HAL-01",
          text -> Shape.NAME.read(text).map(RuleId::new),
          new RuleId(""));

  static final Shape<Period> PERIOD =
      Shape.parsed(
          "a period such as P6M, P14D or P0D, at most 100 years",
          Period::parse,
          Shapes::isSpan,
          Period.ZERO);

  static final Shape<Period> INTERVAL =
      Shape.parsed(
          "a period such as P6M or P14D, longer than nothing, at most 100 years",
          Period::parse,
          period -> isSpan(period) && !period.isZero(),
          Period.ofDays(1));

  static final Shape<Duration> DURATION =
      Shape.parsed(
          "an amount of time such as PT1H",
          Duration::parse,
          Duration::isPositive,
          Duration.ofHours(1));

  static final Shape<LocalDate> DATE =
      Shape.parsed(
          "a date such as 2025-12-31, from 1990 to 2100",
          LocalDate::parse,
          Shapes::isSensible,
          FIRST_DAY);

  private static final Shape<YearMonth> MONTH =
      Shape.parsed(
          "a month",
          YearMonth::parse,
          month -> isSensible(month.atDay(1)),
          YearMonth.from(FIRST_DAY));

  /** A month stands for all its days. */
  static final Shape<DateSpan> DAY_OR_MONTH =
      new Shape<>(
          "a date such as 2025-12-31 or a month such as 2025-12, from 1990 to 2100",
          text ->
              DATE.read(text)
                  .map(day -> new DateSpan(day, day))
                  .or(() -> MONTH.read(text).map(Shapes::allDays)),
          DateSpan.from(FIRST_DAY));

  static final Shape<Integer> COUNT = Shape.wholeNumber(1, 366);

  /** Once would be no growth. */
  static final Shape<Integer> TIMES = Shape.wholeNumber(2, 12);

  static final Shape<Integer> PERCENT = Shape.wholeNumber(1, 100);
  static final Shape<Integer> IN_A_ROW = Shape.wholeNumber(2, 12);

  static final Shape<Boolean> DEFAULT = Shape.only("default");
  static final Shape<Boolean> SERVICE_TIME = Shape.only("service_time");
  static final Shape<Boolean> UNSTATED = Shape.only("unstated");

  /** Of a ladder, counted from what is noticed first (domain, part 2.2). */
  static final Shape<Integer> STEP = Shape.wholeNumber(0, 9);

  static final Shape<Move> MOVE = Shape.oneOf(Move.values());
  static final Shape<Threshold.Mark> MARK = Shape.oneOf(Threshold.Mark.values());
  static final Shape<Kind> KIND = Shape.oneOf(Kind.values());
  static final Shape<Language> LANGUAGE = Shape.oneOf(Language.values());
  static final Shape<Bound> BOUND = Shape.oneOf(Bound.values());
  static final Shape<Window> WINDOW = Shape.oneOf(Window.values());
  static final Shape<Demand.State> STATE = Shape.oneOf(Demand.State.values());
  static final Shape<Demand.Check> CHECK = Shape.oneOf(Demand.Check.values());
  static final Shape<Applies.Whereabouts> SERVICE = Shape.oneOf(Applies.Whereabouts.values());
  static final Shape<Strength> STRENGTH = Shape.oneOf(Strength::word, List.of(Strength.values()));
  static final Shape<Regulation> REGULATION =
      Shape.oneOf(Regulation::title, List.of(Regulation.values()));
  static final Shape<Recipient> RECIPIENT =
      Shape.oneOf(Recipient::name, List.of(Recipient.values()));
  static final Shape<Role> ROLE = Shape.oneOf(Role::name, List.of(Role.values()));
  static final Shape<Instrument> INSTRUMENT =
      Shape.oneOf(Instrument::name, List.of(Instrument.values()));
  static final Shape<Qualification> QUALIFICATION =
      Shape.oneOf(Qualification::name, List.of(Qualification.values()));

  private Shapes() {}

  private static boolean isSpan(Period period) {
    return !period.isNegative() && !FIRST_DAY.plus(period).isAfter(FIRST_DAY.plus(LONGEST));
  }

  /** Whether a period is shorter than another, counted from the same day. */
  static boolean isShorter(Period one, Period other) {
    return FIRST_DAY.plus(one).isBefore(FIRST_DAY.plus(other));
  }

  private static boolean isSensible(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  private static DateSpan allDays(YearMonth month) {
    return new DateSpan(month.atDay(1), month.atEndOfMonth());
  }
}
