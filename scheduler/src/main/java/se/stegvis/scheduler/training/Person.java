package se.stegvis.scheduler.training;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person of the roster. The Entra object id is what a sender in Teams is recognised by. */
public record Person(
    PersonId id,
    String name,
    @Nullable String email,
    @Nullable String entraId,
    Language language,
    Set<Qualification> qualifications) {

  public Person {
    qualifications = Set.copyOf(qualifications);
  }
}
