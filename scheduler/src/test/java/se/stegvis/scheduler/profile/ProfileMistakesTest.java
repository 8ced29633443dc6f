package se.stegvis.scheduler.profile;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.yaml.Mistake;
import se.stegvis.scheduler.yaml.YamlFile;

class ProfileMistakesTest {

  @Test
  void reportsEveryMistakeOfAFileWithItsLine() {
    var file =
        ProfileText.file(
            """
              - id: TST-01
                title:
                  sv: Upprätta IUP
                kind: once_after_start
                within: 6 months
                bound: strict
                evidence: iup.version
                responsible: ST+HH
                remind: [ST, BOSS]
                urgent: true
                optional: true
                quiet: redan sagt
                source:
                  heading: IUP
                  quote: ska upprättas
                  strength: borde
              - id: TST-01
                title: {sv: Samtal, en: Talk}
                kind: event_followup
                on: {happened: iup.version}
                due: {with: TST-99}
                evidence: {any_of: [assessment], instruments: [MINICEX]}
                responsible: ST
                remind: []
                source: {heading: IUP, quote: följa, strength: ska}
            """);

    assertThat(mistakes(file))
        .extracting(Mistake::toString)
        .satisfiesExactly(
            it -> assertThat(it).startsWith("testland.yaml:16: 'en' is missing"),
            it -> assertThat(it).startsWith("testland.yaml:19: 'within' must be a period such as"),
            it -> assertThat(it).startsWith("testland.yaml:20: 'bound' must be one of inclusive, "),
            it -> assertThat(it).startsWith("testland.yaml:23: 'remind' must be one of ST, HH, H,"),
            it ->
                assertThat(it)
                    .startsWith("testland.yaml:24: 'urgent' is not known here")
                    .contains("within, bound", "overdue_repeat")
                    .doesNotContain("every"),
            it -> assertThat(it).startsWith("testland.yaml:25: 'optional' cannot stand beside"),
            it -> assertThat(it).startsWith("testland.yaml:30: 'strength' must be one of ska, "),
            it -> assertThat(it).startsWith("testland.yaml:31: 'id' is taken: TST-01"),
            it -> assertThat(it).startsWith("testland.yaml:35: 'with' names TST-99"),
            it -> assertThat(it).endsWith("MITT_I_ST, not 'MINICEX'"));
  }

  @Test
  void reportsTheMistakesOfAllFilesAtOnce() {
    var one = ProfileText.file(ProfileText.rule("TST-01", "kind: sometimes"));
    var other = new YamlFile("other.yaml", "profile: [");

    assertThat(mistakes(one, other))
        .extracting(Mistake::place)
        .containsExactly("testland.yaml:19", "other.yaml:1");
  }

  @Test
  void saysOfAnUnknownKindOnlyThatItIsUnknown() {
    assertThat(mistakes(ProfileText.file(ProfileText.rule("TST-01", "kind: weekly", "each: P7D"))))
        .singleElement()
        .satisfies(it -> assertThat(it.what()).contains("once_after_start", "not 'weekly'"));
  }

  @Test
  void refusesNumbersOutOfAllReason() {
    assertThat(
            mistakes(
                ProfileText.file(
                    ProfileText.rule("T-1", "kind: recurring_from_last", "every: P0D"),
                    ProfileText.rule("T-2", "kind: recurring_from_last", "every: -P1D"),
                    ProfileText.rule("T-3", "kind: recurring_from_last", "every: P2147483647Y"),
                    ProfileText.rule("T-4", "kind: quota_per_period", "min: 0", "window: termin"),
                    ProfileText.rule("T-5", "kind: action_item", "due: 1926-01-01"))))
        .hasSize(5);
  }

  @Test
  void refusesAFollowUpOfAMissedQuotaThatIsNone() {
    assertThat(
            mistakes(
                ProfileText.file(
                    ProfileText.rule(
                        "TST-01",
                        "kind: event_followup",
                        "on: {missed: TST-01}",
                        "due: unstated"))))
        .singleElement()
        .satisfies(it -> assertThat(it.what()).contains("is no quota"));
  }

  @Test
  void refusesRulesThatWaitForEachOther() {
    assertThat(
            mistakes(
                ProfileText.file(
                    ProfileText.rule(
                        "TST-01",
                        "kind: event_followup",
                        "on: {happened: iup.version}",
                        "due: {with: TST-01}"))))
        .singleElement()
        .satisfies(it -> assertThat(it.what()).contains("itself due with another rule"));
  }

  @Test
  void wantsToKnowWhatShowsThatAThingIsDone() {
    var rule = ProfileText.rule("TST-01", "kind: placement_end");
    assertThat(mistakes(ProfileText.file(rule.replace("    evidence: iup.version\n", ""))))
        .singleElement()
        .satisfies(it -> assertThat(it.what()).startsWith("'evidence' is missing"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          step: 2; acts: [HH]                             | 'move' is missing
          step: 2; move: sack; acts: [HH]                 | 'move' must be one of observe, map,
          step: 2; move: plan                             | 'acts' is missing
          step: 2; move: tell; acts: [HH]                 | 'tells' is missing
          step: 5; move: involve; acts: [HH]; tells: [SR] | 'step' beyond 4 is for people alone
          step: 1; move: support; acts: [HH]              | 'step' does not belong to
          step: 12; move: plan; acts: [HH]                | 'step' must be a whole number from 0
          """)
  void saysWhatIsWrongWithAStepOfALadder(String step, String mistake) {
    var rule = ProfileText.rule("TST-01", ("kind: risk_step; " + step).split("; "));
    assertThat(mistakes(ProfileText.file(rule)))
        .singleElement()
        .satisfies(it -> assertThat(it.what()).startsWith(mistake));
  }

  @Test
  void refusesAVersionThatIsThereTwiceAndVersionsThatBeginTogether() {
    assertThat(mistakes(ProfileText.version("1", "null"), ProfileText.version("1", "2026-01-01")))
        .singleElement()
        .satisfies(it -> assertThat(it.what()).contains("testland version 1 as well"));
    assertThat(
            mistakes(
                ProfileText.version("1", "2026-01-01"), ProfileText.version("2", "2026-01-01")))
        .allSatisfy(it -> assertThat(it.what()).contains("begin on the same day"));
  }

  @Test
  void replacesAKnownVersionAndAddsANewOne() {
    var known = ((ReadProfiles.Read) read(ProfileText.version("1", "null"))).profiles();

    var read =
        new ProfileReader(known)
            .read(ProfileText.version("1", "2025-01-01"), ProfileText.version("2", "2026-01-01"));

    assertThat(((ReadProfiles.Read) read).profiles().versions("testland"))
        .extracting(RuleProfile::version)
        .containsExactly("1", "2");
  }

  @Test
  void readsTheScalesThatARegionHasChosen() {
    var read = read(withScales("{MINI_CEX: abim9, CBD: null}"));

    assertThat(((ReadProfiles.Read) read).profiles().all().getFirst().scales())
        .isEqualTo(Map.of(Instrument.MINI_CEX, "abim9"));
    assertThat(mistakes(withScales("{MINICEX: uk6, DOPS: 'a scale'}")))
        .extracting(Mistake::toString)
        .satisfiesExactlyInAnyOrder(
            it ->
                assertThat(it)
                    .startsWith("testland.yaml:9: 'MINICEX' is not known here")
                    .contains("MINI_CEX, DOPS, CBD"),
            it -> assertThat(it).startsWith("testland.yaml:9: 'DOPS' must be a name of letters"));
  }

  private static YamlFile withScales(String scales) {
    var file = ProfileText.file(ProfileText.rule("TST-01", "kind: placement_end"));
    return new YamlFile(
        file.name(), file.text().replace("  plan_word", "  scales: " + scales + "\n  plan_word"));
  }

  @Test
  void answersTenMegabytesOfGarbageAtOnce() {
    var random = new Random(1);
    var garbage =
        random.ints(10_000_000, 0, 256).mapToObj(Character::toString).collect(Collectors.joining());

    assertTimeout(
        ofSeconds(1),
        () ->
            assertThat(mistakes(new YamlFile("garbage.yaml", garbage)))
                .singleElement()
                .satisfies(it -> assertThat(it.what()).contains("this cannot be a profile")));
    assertThat(mistakes(new YamlFile("garbage.yaml", garbage.substring(0, 900_000))))
        .singleElement()
        .satisfies(it -> assertThat(it.what()).startsWith("this is not YAML"));
  }

  @Test
  void survivesHostileFiles() {
    var aliases =
        IntStream.range(1, 30)
            .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1))
            .collect(Collectors.joining("", "a0: &a0 [x]\n", ""));

    assertThat(
            List.of(
                "[".repeat(900_000), "? ".repeat(400_000), "- ".repeat(400_000), aliases, "", "x"))
        .allSatisfy(text -> assertThat(mistakes(new YamlFile("hostile.yaml", text))).hasSize(1));
  }

  private static ReadProfiles read(YamlFile... files) {
    return new ProfileReader().read(files);
  }

  private static List<Mistake> mistakes(YamlFile... files) {
    return read(files) instanceof ReadProfiles.Wrong wrong ? wrong.mistakes() : List.of();
  }
}
