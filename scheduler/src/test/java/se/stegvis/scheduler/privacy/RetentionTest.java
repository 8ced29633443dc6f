package se.stegvis.scheduler.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RetentionTest {

  /** What is likely an official document runs out when the region says so, and not before. */
  @Test
  void unsetOnlyWhatIsTechnicalRunsOut() {
    assertThat(Retention.of(Map.of()).periods())
        .isEqualTo(Map.of(Kind.MESSAGES, Period.ofYears(1), Kind.SNOOZES, Period.ofDays(90)));
  }

  @Test
  void aSettingCountsAndSoDoesTheWishToKeep() {
    var retention = Retention.of(Map.of("assessments", "P2Y6M", "messages", "keep"));
    assertThat(retention.of(Kind.ASSESSMENTS)).hasValue(Period.of(2, 6, 0));
    assertThat(retention.of(Kind.MESSAGES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "messages, tomorrow, write a period",
    "messages, P1D, the shortest is P90D",
    "audit, P11M, the shortest is P1Y",
    "audit, -P2Y, the shortest",
    "people, P1Y, there is no such kind",
    "person, P1Y, there is no such kind"
  })
  void whatCannotBeUsedIsNamed(String kind, String period, String why) {
    assertThatThrownBy(() -> Retention.of(Map.of(kind, period)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stegvis.retention." + kind + "=" + period)
        .hasMessageContaining(why);
  }

  @Test
  void everyMistakeIsToldAtOnce() {
    assertThatThrownBy(() -> Retention.of(Map.of("messages", "x", "audit", "y")))
        .hasMessageContaining("retention.messages")
        .hasMessageContaining("retention.audit");
  }
}
