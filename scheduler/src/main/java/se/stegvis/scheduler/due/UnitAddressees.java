package se.stegvis.scheduler.due;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.stegvis.scheduler.profile.Demand;
import se.stegvis.scheduler.profile.Demand.Trigger;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.profile.Rule;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/**
 * Whom a unit's own rules address that have no role in the unit: its ST-läkare, and their
 * huvudansvariga handledare.
 */
public final class UnitAddressees {

  private static final Set<Recipient> HANDLEDARE =
      Set.of(Recipient.HH, Recipient.SUPERVISORS, Recipient.UNTRAINED_SUPERVISORS);

  private final Set<Recipient> recipients;
  private final LocalDate today;

  private UnitAddressees(Set<Recipient> recipients, LocalDate today) {
    this.recipients = recipients;
    this.today = today;
  }

  /** Those of a unit under the profile that holds for it on a day. */
  public static UnitAddressees of(Profiles profiles, Unit unit, LocalDate today) {
    var profile = unit.profile();
    var rules =
        profile == null
            ? Stream.<Rule>of()
            : profiles.on(profile, today).stream().flatMap(each -> each.rules().stream());
    return new UnitAddressees(
        rules
            .filter(rule -> isOfUnit(rule, unit))
            .flatMap(rule -> recipients(rule).stream())
            .collect(toUnmodifiableSet()),
        today);
  }

  /** Whether one of the people may be addressed for a programme that belongs to the unit. */
  public boolean isAnyOf(Set<PersonId> people, TrainingRecord record) {
    return (recipients.contains(Recipient.ST) && people.contains(record.programme().trainee()))
        || (recipients.stream().anyMatch(HANDLEDARE::contains)
            && record.holders(Role.HH, today).anyMatch(people::contains));
  }

  private static boolean isOfUnit(Rule rule, Unit unit) {
    return switch (rule.demand()) {
      case Demand.UnitRecurring _, Demand.UnitOnce _, Demand.UnitStanding _, Demand.ActionItem _ ->
          true;
      case Demand.StandingState demand ->
          demand.state() == Demand.State.DIRECTOR_OF_STUDIES_ASSIGNED;
      case Demand.PersonQualification demand ->
          unit.roles().stream().anyMatch(each -> each.role() == demand.role());
      case Demand.EventFollowup demand ->
          demand.on() instanceof Trigger.Happened happened
              && unit.facts().stream()
                  .anyMatch(fact -> fact.evidence().equals(happened.evidence()));
      default -> false;
    };
  }

  private static List<Recipient> recipients(Rule rule) {
    return rule.demand() instanceof Demand.ActionItem item
        ? Stream.concat(rule.remind().stream(), item.followUpBy().stream()).toList()
        : rule.remind();
  }
}
