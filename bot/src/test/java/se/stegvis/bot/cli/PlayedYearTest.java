package se.stegvis.bot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.risk.Level;
import se.stegvis.scheduler.risk.SignalKind;

/**
 * The played year in the docs is what would be said. After a change that is meant, {@code
 * -Dplayed.write=true} writes it anew.
 */
class PlayedYearTest {

  private static final Path DOCUMENT = Path.of("..", "docs", "played-year.md");

  private final PlayedYear year = new PlayedYear();

  @Test
  void theDocumentIsCurrent() throws IOException {
    if (Boolean.getBoolean("played.write")) {
      Files.writeString(DOCUMENT, year.document(), UTF_8);
    }
    assertThat(Files.readString(DOCUMENT, UTF_8)).isEqualTo(year.document());
  }

  @Test
  void everyRegionHasSomethingToSayAndTheStLakareIsNeverToldOfARating() {
    year.years()
        .values()
        .forEach(
            entries -> {
              assertThat(entries).isNotEmpty();
              assertThat(entries)
                  .filteredOn(entry -> entry.signal().key().kind() == SignalKind.LOW_RATING)
                  .allSatisfy(entry -> assertThat(entry.signal().tell()).hasSizeLessThan(2));
              assertThat(entries)
                  .filteredOn(entry -> entry.signal().level() == Level.UNIT)
                  .allSatisfy(entry -> assertThat(entry.signal().trainee()).isNull());
            });
  }
}
