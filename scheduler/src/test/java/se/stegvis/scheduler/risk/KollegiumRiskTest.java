package se.stegvis.scheduler.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stegvis.scheduler.risk.Looking.told;

import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.GivenEvent;
import se.stegvis.scheduler.training.GivenProgramme;

/** What a specialistkollegium has come to. */
class KollegiumRiskTest {

  @Test
  void aRiskGoesToTheMainSupervisorAndTheDirectorOfStudiesWithTheRegionsSentence() {
    var signal =
        looking(under("vastmanland").happened(kollegium("2026-05-04", "risk"))).on("2026-05-04");
    assertThat(signal.level()).isEqualTo(Level.RISK);
    assertThat(told(signal)).containsExactly("bo", "cia");
    assertThat(signal.backing().rule()).isEqualTo(new RuleId("VML-R4"));
    assertThat(signal.backing().mark()).isEqualTo(Threshold.Mark.SOURCE);
  }

  @Test
  void anUnsureOneHasASentenceOfItsOwn() {
    assertThat(
            looking(under("vastmanland").happened(kollegium("2026-05-04", "osaker")))
                .on("2026-06-04")
                .backing()
                .rule())
        .isEqualTo(new RuleId("VML-R6"));
  }

  @Test
  void whereTheRegionSaysNothingItIsAProposal() {
    var backing =
        looking(under("orebro").happened(kollegium("2026-05-04", "risk")))
            .on("2026-05-04")
            .backing();
    assertThat(backing.rule()).isNull();
    assertThat(backing.mark()).isEqualTo(Threshold.Mark.PROPOSAL);
  }

  @Test
  void aLaterOneThatIsOnCourseClosesIt() {
    var looking =
        looking(
            under("vastmanland")
                .happened(kollegium("2026-05-04", "osaker"))
                .happened(kollegium("2026-09-04", "risk"))
                .happened(kollegium("2027-01-04", "i_fas")));
    assertThat(looking.on("2026-12-01").raised()).isEqualTo("2026-05-04");
    assertThat(looking.on("2027-01-04").closed()).isEqualTo("2027-01-04");
    looking.isSilentOn("2027-01-05");
  }

  private static GivenEvent kollegium(String on, String outcome) {
    return GivenEvent.of("specialistkollegium", on).ending(outcome);
  }

  private static GivenProgramme under(String profile) {
    return Given.programme("p1").under(profile).withMainSupervisor("bo");
  }

  private static Looking looking(GivenProgramme programme) {
    return Looking.at(programme, SignalKind.KOLLEGIUM_RISK);
  }
}
