package se.stegvis.scheduler.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoardTest {

  @ParameterizedTest
  @CsvSource({
    "Anna Lind, AL",
    "åsa von Öberg, ÅÖ",
    "Bo, B",
    "Anna-Karin Lind, AL",
    "Eva Berg-Ek, EE",
    "'', ''"
  })
  void initialsAreOfTheFirstAndTheLastName(String name, String initials) {
    assertThat(Board.initials(name)).isEqualTo(initials);
  }
}
