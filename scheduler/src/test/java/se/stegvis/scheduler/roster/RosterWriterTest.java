package se.stegvis.scheduler.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.roster.RosterFile.RIGHT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.Roster;

class RosterWriterTest {

  @Property(tries = 50)
  void whatIsWrittenIsReadAsEqual(@ForAll long seed, @ForAll @IntRange(max = 30) int programmes) {
    var roster = GeneratedRosters.of(programmes, seed).roster();

    var read =
        new RosterReader(GeneratedRosters.names()).read(new ByteArrayInputStream(written(roster)));

    assertThat(read).isEqualTo(new ReadRoster.Read(roster));
  }

  @Test
  void everyFieldOfTheContractSurvives() {
    var roster = RIGHT.roster();

    assertThat(RosterFile.roster(RosterFile.read(written(roster)))).isEqualTo(roster);
  }

  @Test
  void theSameRosterIsWrittenTheSame() {
    var again =
        new String(written(RosterFile.roster(RosterFile.read(written(RIGHT.roster())))), UTF_8);

    assertThat(again).isEqualTo(new String(written(RIGHT.roster()), UTF_8));
  }

  @Test
  void leavesOutWhatIsDefaultOrAbsent() {
    var text = new String(written(Given.programme("p1").of("anna").toRoster()), UTF_8);

    assertThat(text.lines().map(String::strip))
        .contains("\"id\" : \"p1\",", "\"start\" : \"2026-02-01\"");
    assertThat(text).doesNotContain("null", "fte", "pauses", "language", "plannedEnd", "events");
  }

  @Test
  void anEmptyRosterIsThreeEmptyLists() {
    assertThat(new String(written(new Roster(List.of(), List.of(), List.of())), UTF_8))
        .isEqualToIgnoringWhitespace("{\"people\":[],\"units\":[],\"programmes\":[]}");
  }

  private static byte[] written(Roster roster) {
    var out = new ByteArrayOutputStream();
    new RosterWriter().write(roster, out);
    return out.toByteArray();
  }
}
