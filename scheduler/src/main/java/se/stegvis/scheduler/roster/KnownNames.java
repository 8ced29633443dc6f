package se.stegvis.scheduler.roster;

import java.util.Set;

/**
 * The names that a roster may use because the rule profiles know them: profile ids and evidence.
 */
public record KnownNames(Set<String> profiles, Set<String> evidence) {

  public KnownNames {
    profiles = Set.copyOf(profiles);
    evidence = Set.copyOf(evidence);
  }
}
