package se.stegvis.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stegvis.scheduler.round.Kind;
import se.stegvis.scheduler.training.Language;

final class CommandReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pausa 2026-08-15 | 2026-08-15",
        "pausa till 15 augusti | 2026-08-15",
        "Pausa t.o.m. 15 augusti! | 2026-08-15",
        "pause until August 15 | 2026-08-15",
        "pasua 15/8 | 2026-08-15",
        "pausa 15/8/2027 | 2027-08-15",
        "pausa 15 aug 2027 | 2027-08-15",
        "pausa 1 vecka | 2026-07-27",
        "pausa en vecka | 2026-07-27",
        "pausa 2 veckor | 2026-08-03",
        "pause 3 days | 2026-07-23",
        "pausa 1 månad | 2026-08-20",
        "pausa 3 mars | 2027-03-03",
        "pausa 19 juli | 2026-07-19",
      })
  void readsUntilWhen(String text, LocalDate until) {
    assertThat(CommandReader.read(text, TODAY)).isEqualTo(new Command.Pause(until));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pausa", "pausa länge", "pausa 31/2", "pausa 99/99", "pausa 15 smörgås"})
  void asksWhereNoDayIsToBeRead(String text) {
    assertThat(CommandReader.read(text, TODAY)).isEqualTo(new Command.Pause(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hjälp", "HJALP", "hjlp", "help", "?", "", "   ", "Hej!"})
  void helps(String text) {
    assertThat(CommandReader.read(text, TODAY)).isEqualTo(new Command.Help());
  }

  @ParameterizedTest
  @ValueSource(strings = {"historik", "Historia", "hstorik", "history"})
  void tellsHistory(String text) {
    assertThat(CommandReader.read(text, TODAY)).isEqualTo(new Command.History());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vem har sett", "Vem har sett?", "VEM", "who has seen", "vem har läst"})
  void tellsWhoHasSeen(String text) {
    assertThat(CommandReader.read(text, TODAY)).isEqualTo(new Command.Seen());
  }

  @ParameterizedTest
  @CsvSource({
    "360, MULTISOURCE",
    "360°, MULTISOURCE",
    "MSF, MULTISOURCE",
    "kollegium, KOLLEGIUM",
    "Kolegium!, KOLLEGIUM",
    "specialistkollegium, KOLLEGIUM"
  })
  void leadsARound(String text, Kind kind) {
    assertThat(CommandReader.read(text, TODAY)).isEqualTo(new Command.Lead(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"oro", "orolig", "Jag är orolig", "jag är orolig!", "I am worried", "I'm worried"})
  void hearsThatSomebodyIsWorried(String text) {
    assertThat(CommandReader.read(text, TODAY)).isEqualTo(new Command.Worry());
  }

  @ParameterizedTest
  @ValueSource(strings = {"min statistik", "mina svar", "statistik", "my statistics", "My answers"})
  void showsOnesOwnFigures(String text) {
    assertThat(CommandReader.read(text, TODAY)).isEqualTo(new Command.Statistics());
  }

  @ParameterizedTest
  @ValueSource(strings = {"översikt", "oversikt", "Översikten", "overview"})
  void showsTheUnit(String text) {
    assertThat(CommandReader.read(text, TODAY)).isEqualTo(new Command.Units());
  }

  @ParameterizedTest
  @CsvSource({
    "språk svenska, SV",
    "sprak engelska, EN",
    "language english, EN",
    "språk enlish, EN"
  })
  void readsTheLanguage(String text, Language language) {
    assertThat(CommandReader.read(text, TODAY)).isEqualTo(new Command.Speak(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tack", "ok", "hepl", "sommar", "pandas"})
  void doesNotGuessWildly(String text) {
    assertThat(CommandReader.read(text, TODAY)).isInstanceOf(Command.Unknown.class);
  }
}
