package se.stegvis.scheduler.profile;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.Role;

/**
 * What shows that a thing is done.
 *
 * @param anyOf names of events, any of which counts; the first is the one to record
 * @param documents names of further events that must all exist beside it
 * @param instruments the instruments that count, empty for any
 * @param signedBy roles that must all have signed
 * @param approvedBy roles of which one must have approved, empty for none
 * @param with the role that must have taken part, if any
 * @param topics topics of which one must have been taken up, empty for any
 */
public record Evidence(
    Set<String> anyOf,
    Set<String> documents,
    Set<Instrument> instruments,
    Set<Role> signedBy,
    Set<Role> approvedBy,
    @Nullable Role with,
    Set<String> topics) {

  /** Nothing that happens shows it. */
  public static final Evidence NONE =
      new Evidence(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of());

  public Evidence {
    anyOf = Collections.unmodifiableSet(new LinkedHashSet<>(anyOf));
    documents = Set.copyOf(documents);
    instruments = Set.copyOf(instruments);
    signedBy = Set.copyOf(signedBy);
    approvedBy = Set.copyOf(approvedBy);
    topics = Set.copyOf(topics);
  }

  /** What shows that an action item has been followed up: its own names, told apart by the end. */
  public Set<String> ofFollowUp() {
    return anyOf.stream()
        .map(name -> name.replace(".done", ".followed_up"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
