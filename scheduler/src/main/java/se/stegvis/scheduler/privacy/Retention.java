package se.stegvis.scheduler.privacy;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long what is held of a kind is kept, after it is over; a kind that is absent is kept until
 * somebody decides. Unset, only what is technical runs out: the region decides about what is likely
 * an official document.
 */
public record Retention(Map<Kind, Period> periods) {

  /** What can run out, with the shortest time that Stegvis needs it for. */
  private static final Map<Kind, Period> SHORTEST =
      Map.ofEntries(
          Map.entry(Kind.PROGRAMMES, Period.ofYears(1)),
          Map.entry(Kind.ASSESSMENTS, Period.ofDays(30)),
          Map.entry(Kind.ROUNDS, Period.ofDays(30)),
          Map.entry(Kind.MATTERS, Period.ofDays(30)),
          Map.entry(Kind.PLANS, Period.ofDays(30)),
          Map.entry(Kind.CONCERNS, Period.ofDays(30)),
          Map.entry(Kind.READINGS, Period.ofDays(30)),
          Map.entry(Kind.ATTEMPTS, Period.ofDays(30)),
          Map.entry(Kind.MESSAGES, Period.ofDays(90)),
          Map.entry(Kind.SNOOZES, Period.ofDays(1)),
          Map.entry(Kind.AUDIT, Period.ofYears(1)),
          Map.entry(Kind.ERASURES, Period.ofYears(1)));

  private static final Map<Kind, Period> UNSET =
      Map.of(Kind.MESSAGES, Period.ofYears(1), Kind.SNOOZES, Period.ofDays(90));

  private static final String KEPT = "keep";

  public Retention {
    periods = Map.copyOf(periods);
  }

  /**
   * Reads settings such as {@code messages=P1Y}; {@code keep} for what shall not run out.
   *
   * @throws IllegalArgumentException naming every setting that cannot be used, and what can
   */
  public static Retention of(Map<String, String> settings) {
    var periods = new EnumMap<>(UNSET);
    var wrong =
        new TreeMap<>(settings)
            .entrySet().stream()
                .flatMap(each -> fault(each.getKey(), each.getValue(), periods).stream())
                .collect(Collectors.joining("; "));
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(wrong);
    }
    return new Retention(periods);
  }

  private static Optional<String> fault(String word, String period, Map<Kind, Period> periods) {
    var setting = "stegvis.retention.%s=%s: ".formatted(word, period);
    var kind = kind(word);
    if (kind.isEmpty()) {
      return Optional.of(setting + "there is no such kind; there are " + words());
    }
    if (period.equals(KEPT)) {
      periods.remove(kind.get());
      return Optional.empty();
    }
    try {
      var read = Period.parse(period);
      var shortest = Objects.requireNonNull(SHORTEST.get(kind.get()));
      if (read.isNegative() || isShorter(read, shortest)) {
        return Optional.of(setting + "the shortest is " + shortest);
      }
      periods.put(kind.get(), read);
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of(setting + "write a period such as P2Y, P6M or P90D, or " + KEPT);
    }
  }

  private static boolean isShorter(Period one, Period other) {
    return LocalDate.EPOCH.plus(one).isBefore(LocalDate.EPOCH.plus(other));
  }

  private static Optional<Kind> kind(String word) {
    return kinds().filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
  }

  private static String words() {
    return kinds().map(Kind::word).collect(Collectors.joining(", "));
  }

  /** What can run out, in the order in which it does: what refers to another goes before it. */
  public static Stream<Kind> kinds() {
    return Stream.of(
        Kind.MESSAGES,
        Kind.SNOOZES,
        Kind.READINGS,
        Kind.ATTEMPTS,
        Kind.ASSESSMENTS,
        Kind.ROUNDS,
        Kind.MATTERS,
        Kind.PLANS,
        Kind.CONCERNS,
        Kind.PROGRAMMES,
        Kind.AUDIT,
        Kind.ERASURES);
  }

  public Optional<Period> of(Kind kind) {
    return Optional.ofNullable(periods.get(kind));
  }
}
