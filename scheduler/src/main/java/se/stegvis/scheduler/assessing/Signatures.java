package se.stegvis.scheduler.assessing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stegvis.scheduler.training.PersonId;

/**
 * Who has signed and approved a document, and whose turn it is.
 *
 * @param signed in the order of the days
 * @param toSign those whose signature it waits for
 * @param approved in the order of the days
 * @param toApprove those of whom one must approve it, nobody if that is done or not asked for
 */
public record Signatures(
    List<Mark> signed, Set<PersonId> toSign, List<Mark> approved, Set<PersonId> toApprove) {

  public Signatures {
    signed = List.copyOf(signed);
    toSign = Set.copyOf(toSign);
    approved = List.copyOf(approved);
    toApprove = Set.copyOf(toApprove);
  }

  /** Somebody's own tap, on a day. */
  public record Mark(PersonId person, LocalDate on) {}

  /** What a tap means. */
  public enum Kind {
    SIGNS,
    APPROVES
  }

  /** Everyone who has signed or approved it, or is to. */
  public List<PersonId> people() {
    return Stream.of(
            signed.stream().map(Mark::person),
            toSign.stream(),
            approved.stream().map(Mark::person),
            toApprove.stream())
        .flatMap(people -> people)
        .distinct()
        .toList();
  }

  /** What a person's tap would mean now; empty if it is not theirs to make. */
  public Optional<Kind> turnOf(PersonId person) {
    if (toSign.contains(person)) {
      return Optional.of(Kind.SIGNS);
    }
    return toSign.isEmpty() && toApprove.contains(person)
        ? Optional.of(Kind.APPROVES)
        : Optional.empty();
  }

  /** Whether a person has signed it, or is to. */
  public boolean concerns(PersonId person) {
    return has(person) || toSign.contains(person) || toApprove.contains(person);
  }

  /** Whether a person has signed or approved it. */
  public boolean has(PersonId person) {
    return Stream.concat(signed.stream(), approved.stream())
        .anyMatch(mark -> mark.person().equals(person));
  }

  /** Whom it waits for: first those who sign, then those who approve. */
  public Set<PersonId> waitsFor() {
    return toSign.isEmpty() ? toApprove : toSign;
  }
}
