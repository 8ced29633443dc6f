package se.stegvis.scheduler.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How often an ordinary number is taken for an identity number: over equal parts of telephone
 * numbers, bills, organisation numbers, dates and times in sentences, drawn with a fixed seed. A
 * number of ten bare digits can be valid by chance, so these are counted apart as well.
 */
final class FalseAlarmsTest {

  private static final int EACH = 10_000;

  private final OrdinaryNumbers numbers = new OrdinaryNumbers(new SplittableRandom(20261125));

  @Test
  void atMostOneInAThousandOrdinaryNumbersIsTakenForAnIdentityNumber() {
    List<Supplier<String>> kinds =
        List.of(numbers::phone, numbers::bill, numbers::organisation, numbers::date, numbers::time);
    long alarms = kinds.stream().mapToLong(FalseAlarmsTest::alarms).sum();
    double rate = (double) alarms / (kinds.size() * EACH);
    System.out.printf(
        "identity numbers: %.4f %% false alarms of %d ordinary numbers%n",
        100 * rate, kinds.size() * EACH);
    assertThat(rate).isLessThanOrEqualTo(0.001);
  }

  @Test
  void fewNumbersOfTenBareDigitsAreTakenForOne() {
    double random = (double) alarms(numbers::tenDigits) / EACH;
    double mobile = (double) alarms(numbers::bareMobile) / EACH;
    System.out.printf(
        "identity numbers: %.2f %% of ten random digits, %.2f %% of bare mobile numbers%n",
        100 * random, 100 * mobile);
    assertThat(random).isLessThan(0.01);
  }

  private static long alarms(Supplier<String> sentence) {
    return Stream.generate(sentence)
        .limit(EACH)
        .filter(text -> !IdentityNumbers.in(text).isEmpty())
        .count();
  }
}
