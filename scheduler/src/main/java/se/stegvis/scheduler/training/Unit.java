package se.stegvis.scheduler.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A unit that employs ST-läkare or receives them on sidotjänstgöring. A unit without a profile has
 * no rules of its own; {@code profileFrom} is the first day of the profile, null for always.
 */
public record Unit(
    UnitId id,
    String name,
    @Nullable String profile,
    @Nullable LocalDate profileFrom,
    List<Assignment> roles,
    List<Fact> facts,
    @Nullable String alertChannel) {

  public Unit {
    roles = List.copyOf(roles);
    facts = List.copyOf(facts);
  }

  /** Everyone who has or had a role in it. */
  public Set<PersonId> peopleNamed() {
    return roles.stream().map(Assignment::person).collect(Collectors.toUnmodifiableSet());
  }

  public Unit withFacts(List<Fact> others) {
    return new Unit(id, name, profile, profileFrom, roles, others, alertChannel);
  }
}
