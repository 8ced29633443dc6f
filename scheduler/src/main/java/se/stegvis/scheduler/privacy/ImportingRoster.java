package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionOperations;
import se.stegvis.scheduler.roster.ImportReport;
import se.stegvis.scheduler.roster.Rosters;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;

/**
 * Stores a roster for an administrator. One that names somebody who has been erased is not stored:
 * nobody comes back because their name was left in a file.
 */
public final class ImportingRoster {

  private final Rosters rosters;
  private final ErasedPeople erased;
  private final Auditing auditing;
  private final TransactionOperations transactions;

  public ImportingRoster(
      Rosters rosters, ErasedPeople erased, Auditing auditing, TransactionOperations transactions) {
    this.rosters = rosters;
    this.erased = erased;
    this.auditing = auditing;
    this.transactions = transactions;
  }

  /** What came of it. */
  public sealed interface Result {

    record Stored(ImportReport report) implements Result {}

    /**
     * Nothing was stored.
     *
     * @param people the ids in the file of those who have been erased
     */
    record NamesErased(Set<String> people) implements Result {}
  }

  /**
   * Stores it.
   *
   * @param again the ids of those who have been erased and shall come back
   */
  public Result store(Roster roster, Set<PersonId> again, Actor by, Instant now) {
    return Objects.requireNonNull(
        transactions.execute(
            _ -> {
              var named = erasedIn(roster);
              again.forEach(person -> named.remove(person.value()));
              if (!named.isEmpty()) {
                auditing.note(
                    now,
                    by,
                    Action.IMPORT,
                    null,
                    "names-erased",
                    Map.of("people", (long) named.size()));
                return new Result.NamesErased(named);
              }
              erased.forget(names(roster, again).toList());
              var report = rosters.store(roster);
              auditing.note(now, by, Action.IMPORT, null, "done", counts(report));
              return new Result.Stored(report);
            }));
  }

  /** By the ids that the file has now: a known e-mail address under a new id is noticed too. */
  private Set<String> erasedIn(Roster roster) {
    var everybody = everybody(roster);
    var marked =
        erased.among(
            Stream.concat(
                    everybody.stream().map(PersonId::value),
                    roster.people().stream().flatMap(ImportingRoster::names))
                .distinct()
                .toList());
    var ids = new TreeSet<String>();
    everybody.stream().map(PersonId::value).filter(marked::contains).forEach(ids::add);
    roster.people().stream()
        .filter(person -> names(person).anyMatch(marked::contains))
        .forEach(person -> ids.add(person.id().value()));
    return ids;
  }

  private static Set<PersonId> everybody(Roster roster) {
    var everybody = new HashSet<PersonId>();
    roster.people().forEach(person -> everybody.add(person.id()));
    roster.units().stream().map(Unit::peopleNamed).forEach(everybody::addAll);
    roster.programmes().stream().map(Programme::peopleNamed).forEach(everybody::addAll);
    return everybody;
  }

  private static Stream<String> names(Roster roster, Set<PersonId> some) {
    return Stream.concat(
        some.stream().map(PersonId::value),
        roster.people().stream()
            .filter(person -> some.contains(person.id()))
            .flatMap(ImportingRoster::names));
  }

  private static Stream<String> names(Person person) {
    return Stream.of(person.id().value(), person.email(), person.entraId())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull);
  }

  private static Map<String, Long> counts(ImportReport report) {
    return Map.of(
        "added", size(report.added()),
        "changed", size(report.changed()),
        "left", size(report.left()),
        "unchanged", (long) report.unchanged());
  }

  private static long size(List<String> entries) {
    return entries.size();
  }
}
