package se.stegvis.scheduler.profile;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stegvis.scheduler.calendar.DateSpan;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Role;

class ProductProfilesTest {

  private static final Profiles PROFILES = ProductProfiles.load();

  @Test
  void holdEveryRowOfTheFiveSources() {
    assertThat(PROFILES.all().stream().collect(toMap(RuleProfile::id, each -> each.rules().size())))
        .isEqualTo(
            Map.of(
                "halland", 87, "jonkoping", 68, "orebro", 20, "vastmanland", 33, "sas-boras", 55));
    assertThat(rules().map(Rule::id)).hasSize(263).doesNotHaveDuplicates();
  }

  @Test
  void nameTheSentenceThatEachRuleComesFrom() {
    assertThat(rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.source().quote()).isNotBlank();
              assertThat(rule.source().heading()).isNotBlank();
              assertThat(rule.title().sv()).isNotBlank();
            });
  }

  @Test
  void remindNobodyOfWhatASourceOnlyAllows() {
    assertThat(rules())
        .filteredOn(rule -> rule.source().strength() == Strength.KAN)
        .filteredOn(rule -> rule.mode() instanceof Rule.Mode.Active)
        .allMatch(rule -> Undecided.of(rule) == Undecided.PERIOD);
  }

  @Test
  void mayBeInformationOnlyWhereNoClockRuns() {
    assertThat(rules())
        .filteredOn(
            rule ->
                rule.demand() instanceof Demand.RiskStep
                    || rule.demand() instanceof Demand.RoleDuty
                    || rule.demand() instanceof Demand.ScheduledProgramme)
        .allMatch(rule -> rule.mode() instanceof Rule.Mode.Information);
  }

  @Test
  void haveTheIupReadyTheDayBeforeInJonkopingAndOnTheDayInHalland() {
    assertThat(rule("HAL-01").demand())
        .isEqualTo(new Demand.OnceAfterStart(Period.ofMonths(6), Bound.INCLUSIVE));
    assertThat(rule("JKP-12").demand())
        .isEqualTo(new Demand.OnceAfterStart(Period.ofMonths(6), Bound.EXCLUSIVE));
  }

  @Test
  void wantTheIupSignedAndApprovedInHallandAloneFinishedInJonkoping() {
    assertThat(rule("HAL-01").evidence().signedBy()).containsExactlyInAnyOrder(Role.ST, Role.HH);
    assertThat(rule("HAL-01").evidence().approvedBy()).contains(Role.VC, Role.SR);
    assertThat(rule("JKP-12").evidence().signedBy()).isEmpty();
    assertThat(rule("JKP-12").evidence().approvedBy()).isEmpty();
  }

  @Test
  void countEveryInstrumentButTheKollegiumInJonkoping() {
    assertThat(rule("JKP-13").evidence().instruments())
        .hasSize(Instrument.values().length - 1)
        .doesNotContain(Instrument.SPECIALISTKOLLEGIUM);
  }

  @Test
  void keepRulesWithoutANumberQuietRatherThanInventOne() {
    assertThat(
            Stream.of(
                    "HAL-13", "HAL-37", "HAL-39", "HAL-63", "HAL-66", "VML-02", "VML-03", "JKP-50",
                    "SAS-19", "SAS-32", "SAS-35", "SAS-37")
                .map(this::rule))
        .allMatch(rule -> Undecided.of(rule) == Undecided.PERIOD)
        .allMatch(rule -> rule.mode() instanceof Rule.Mode.Active);
  }

  @Test
  void markTheNumbersThatAreStegvisOwn() {
    assertThat(rules().filter(Rule::productDefault).map(rule -> rule.id().value()))
        .containsExactlyInAnyOrder(
            "HAL-26", "HAL-44", "HAL-47", "HAL-68", "HAL-69", "JKP-06", "JKP-18", "JKP-22",
            "JKP-37", "JKP-40", "JKP-57", "ORE-01", "ORE-02", "ORE-14", "ORE-16", "VML-R5",
            "SAS-07");
  }

  @Test
  void followUpAPointOfTheActionPlanWithinAMonth() {
    assertThat(rule("SAS-A1").demand())
        .isEqualTo(
            new Demand.ActionItem(
                LocalDate.of(2025, 10, 28),
                new DateSpan(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31)),
                List.of(Recipient.SR)));
  }

  @Test
  void knowOnlyTheRolesThatThePeopleOfASourceHave() {
    assertThat(rule("SAS-A1").remind())
        .containsExactly(Recipient.UNTRAINED_SUPERVISORS, Recipient.SR);
    assertThat(rule("HAL-11").remind()).containsExactly(Recipient.MV, Recipient.HH, Recipient.ST);
  }

  @Test
  void sayUntilWhenTheRegionMeantItsDocumentToHold() {
    var jonkoping = PROFILES.versions("jonkoping").getFirst();
    assertThat(jonkoping.validFrom()).isEqualTo(LocalDate.of(2025, 1, 15));
    assertThat(jonkoping.validUntil()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(PROFILES.all().stream().map(RuleProfile::planWord))
        .containsOnly("åtgärdsplan", "handlingsplan");
  }

  private static Stream<Rule> rules() {
    return PROFILES.all().stream().flatMap(profile -> profile.rules().stream());
  }

  private Rule rule(String id) {
    return rules().filter(rule -> rule.id().value().equals(id)).findFirst().orElseThrow();
  }
}
