package se.stegvis.scheduler.roster;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.Stream;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.profile.RuleProfile;

/**
 * The names that a roster may use because the rule profiles know them: profile ids and evidence.
 */
public record KnownNames(Set<String> profiles, Set<String> evidence) {

  /** What may be recorded of every programme or unit, whatever its profile asks for. */
  private static final Set<String> ALWAYS =
      Set.of(
          "iup.version",
          "iup.revision",
          "iup.revision.major",
          "iup.approval",
          "handledarsamtal",
          "assessment",
          "specialistkollegium",
          "avstamning",
          "upstartssamtal",
          "mittutvardering",
          "avslutningssamtal",
          "feedback_till_st",
          "feedback_fran_st",
          "sjalvvardering_st",
          "self_assessment",
          "msf.started",
          "msf.complete",
          "msf.summary",
          "specialistkollegium.scheduled",
          "kollegium.feedback",
          "utvardering_handledning",
          "tjanstgoringsintyg",
          "slutbedomning",
          "copies.sent",
          "st_kontrakt",
          "unit.first_st");

  public KnownNames {
    profiles = Set.copyOf(profiles);
    evidence = Set.copyOf(evidence);
  }

  /** All that some rule of the profiles looks at. */
  public static KnownNames of(Profiles profiles) {
    var asked =
        profiles.all().stream()
            .map(RuleProfile::rules)
            .flatMap(rules -> rules.stream().flatMap(KnownNames::evidenceOf));
    return new KnownNames(
        profiles.all().stream().map(RuleProfile::id).collect(toUnmodifiableSet()),
        Stream.concat(ALWAYS.stream(), asked).collect(toUnmodifiableSet()));
  }

  private static Stream<String> evidenceOf(Rule rule) {
    return Stream.of(
            rule.evidence().anyOf().stream(),
            rule.evidence().documents().stream(),
            lookedAt(rule.demand()),
            rule.evidence().ofFollowUp().stream())
        .flatMap(names -> names);
  }

  private static Stream<String> lookedAt(Demand demand) {
    return switch (demand) {
      case Demand.RecurringFromLast(var anchor, _, _) -> Stream.ofNullable(anchor);
      case Demand.DocumentContent(var document, _) -> Stream.of(document);
      case Demand.EventFollowup(Demand.Trigger.Happened(var evidence, _), _) -> Stream.of(evidence);
      default -> Stream.of();
    };
  }
}
