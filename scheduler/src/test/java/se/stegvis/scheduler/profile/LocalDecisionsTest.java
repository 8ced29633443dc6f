package se.stegvis.scheduler.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.UnitId;
import se.stegvis.scheduler.yaml.Mistake;
import se.stegvis.scheduler.yaml.YamlFile;

class LocalDecisionsTest {

  private static final UnitId ONK = new UnitId("onk");

  @Test
  void fillInWhatTheSourceLeavesOpen() {
    var profiles =
        ((ReadProfiles.Read)
                read(
                    """
                    local:
                      unit: onk
                      decisions:
                        - {rule: VML-02, period: P1M}
                        - {rule: SAS-A4, date: 2026-08-31}
                        - {rule: ORE-11, remind: true}
                    """))
            .profiles();

    assertThat(profiles.decision(ONK, new RuleId("VML-02")))
        .isEqualTo(new LocalDecision(ONK, new RuleId("VML-02"), Period.ofMonths(1), null, false));
    assertThat(profiles.decision(ONK, new RuleId("SAS-A4")))
        .isEqualTo(
            new LocalDecision(ONK, new RuleId("SAS-A4"), null, LocalDate.of(2026, 8, 31), false));
    assertThat(profiles.decision(ONK, new RuleId("ORE-11")))
        .isEqualTo(new LocalDecision(ONK, new RuleId("ORE-11"), null, null, true));
    assertThat(profiles.all()).hasSize(5);
  }

  @Test
  void cannotChangeWhatARegionHasDecided() {
    var read =
        read(
            """
            local:
              unit: onk
              decisions:
                - {rule: HAL-99, period: P1M}
                - {rule: HAL-01, period: P1M}
                - {rule: SAS-A1, date: 2026-08-31}
                - {rule: HAL-04, remind: true}
                - {rule: HAL-13}
                - {rule: HAL-13, period: P1M}
                - {rule: HAL-18, period: P1M}
            """);

    assertThat(((ReadProfiles.Wrong) read).mistakes())
        .extracting(Mistake::toString)
        .containsExactly(
            "local.yaml:4: 'rule' names HAL-99, which no profile has",
            "local.yaml:5: 'period' cannot be decided: HAL-01 has its number, or needs none",
            "local.yaml:6: 'date' cannot be decided: SAS-A1 has its date, or needs none",
            "local.yaml:7: 'remind' cannot be decided: HAL-04 is not optional",
            "local.yaml:8: 'rule' decides nothing; write a 'period', a 'date' or 'remind: true'",
            "local.yaml:9: 'rule' is decided twice for onk; keep one decision",
            "local.yaml:10: 'period' cannot be decided: HAL-18 has its number, or needs none");
  }

  @Test
  void chooseWhatTheCardInTheAlertChannelTells() {
    var profiles =
        ((ReadProfiles.Read)
                read(
                    """
                    local:
                      unit: onk
                      channel: {initials: true, language: en}
                    """))
            .profiles();

    assertThat(profiles.channel(ONK)).isEqualTo(new ChannelChoice(ONK, true, Language.EN));
    assertThat(profiles.channel(new UnitId("kir")))
        .isEqualTo(new ChannelChoice(new UnitId("kir"), false, Language.SV));
  }

  @Test
  void chooseForTheAlertChannelOnceAndInWordsThatAreKnown() {
    var file = new YamlFile("once.yaml", "local: {unit: onk, channel: {initials: true}}");
    var wrong =
        new YamlFile("local.yaml", "local: {unit: onk, channel: {initials: false, names: true}}");

    assertThat(((ReadProfiles.Wrong) new ProfileReader().read(file, wrong)).mistakes())
        .extracting(Mistake::toString)
        .containsExactly(
            "local.yaml:1: 'initials' must be the word true, not 'false'",
            "local.yaml:1: 'names' is not known here; the known keys are initials, language",
            "local.yaml:1: 'channel' is chosen twice for onk; keep one choice");
  }

  private static ReadProfiles read(String text) {
    return new ProfileReader(ProductProfiles.load()).read(new YamlFile("local.yaml", text));
  }
}
