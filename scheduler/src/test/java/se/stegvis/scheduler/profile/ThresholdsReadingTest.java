package se.stegvis.scheduler.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.yaml.Mistake;
import se.stegvis.scheduler.yaml.YamlFile;

/** The numbers of the signals in a profile file, and what is said when they are wrong. */
class ThresholdsReadingTest {

  @Test
  void aFileWithoutNumbersHasTheProposals() {
    var profile = profile("");
    assertThat(profile.thresholds()).isEqualTo(Thresholds.PROPOSED);
    assertThat(profile.ground(SignalGround.GOALS_AT_RISK)).isEmpty();
  }

  @Test
  void whatAFileSaysStandsInPlaceOfTheProposal() {
    var profile =
        profile(
            """
            thresholds:
              assess_gap: {value: P3M, mark: source}
              low_ratings: {value: 3, mark: proposal}
            grounds:
              goals_at_risk: TST-01
            """);
    assertThat(profile.thresholds().assessGap())
        .isEqualTo(new Threshold<>(Period.ofMonths(3), Threshold.Mark.SOURCE));
    assertThat(profile.thresholds().lowRatings().value()).isEqualTo(3);
    assertThat(profile.thresholds().endRisk()).isEqualTo(Thresholds.PROPOSED.endRisk());
    assertThat(profile.ground(SignalGround.GOALS_AT_RISK).orElseThrow().id())
        .isEqualTo(new RuleId("TST-01"));
  }

  @Test
  void everyMistakeIsSaidWithItsLineAndField() {
    assertThat(
            mistakes(
                """
                thresholds:
                  assess_gap: {value: four months, mark: proposal}
                  talk_margin: {value: P14D}
                  talk_risk_times: {value: 1, mark: proposal}
                  talk_volume_percent: {value: 101, mark: guess}
                  end_risk: {value: P3D, mark: proposal}
                  mid_margin: P14D
                  spur_led: {value: P6M, mark: proposal}
                grounds:
                  supervision: TST-99
                  goals: TST-01
                """))
        .extracting(Mistake::toString)
        .satisfiesExactlyInAnyOrder(
            it -> assertThat(it).startsWith("testland.yaml:15: 'value' must be a period such as"),
            it -> assertThat(it).startsWith("testland.yaml:16: 'mark' is missing"),
            it -> assertThat(it).startsWith("testland.yaml:17: 'value' must be a whole number"),
            it -> assertThat(it).startsWith("testland.yaml:18: 'value' must be a whole number"),
            it ->
                assertThat(it)
                    .startsWith("testland.yaml:18: 'mark' must be one of source, proposal"),
            it ->
                assertThat(it)
                    .startsWith("testland.yaml:19: 'end_risk' must not be shorter than P7D"),
            it -> assertThat(it).startsWith("testland.yaml:20: keys with values are wanted here"),
            it ->
                assertThat(it)
                    .startsWith("testland.yaml:21: 'spur_led' is not known here")
                    .contains("spur_lead"),
            it -> assertThat(it).startsWith("testland.yaml:23: 'supervision' names TST-99"),
            it ->
                assertThat(it)
                    .startsWith("testland.yaml:24: 'goals' is not known here")
                    .contains("goals_at_risk"));
  }

  @Test
  void theProductsProfilesSayAllOfThem() {
    assertThat(ProductProfiles.load().all())
        .allSatisfy(profile -> assertThat(profile.thresholds()).isEqualTo(Thresholds.PROPOSED));
  }

  private static RuleProfile profile(String section) {
    return ((ReadProfiles.Read) new ProfileReader().read(file(section)))
        .profiles()
        .all()
        .getFirst();
  }

  private static List<Mistake> mistakes(String section) {
    return new ProfileReader().read(file(section)) instanceof ReadProfiles.Wrong wrong
        ? wrong.mistakes()
        : List.of();
  }

  /** A section begins on line 14, in the place of the rules. */
  private static YamlFile file(String section) {
    var file = ProfileText.file(ProfileText.rule("TST-01", "kind: placement_end"));
    return new YamlFile(file.name(), file.text().replace("rules:\n", section + "rules:\n"));
  }
}
