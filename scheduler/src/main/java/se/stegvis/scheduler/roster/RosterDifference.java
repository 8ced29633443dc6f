package se.stegvis.scheduler.roster;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PlacementId;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.Unit;

/**
 * What importing a roster does to the one that is stored. Compared by id; the order of lists does
 * not count. Nothing that has happened is taken away: events and facts that only the store knows
 * stay beside the file's.
 *
 * @param report what is added, changed and left
 * @param toWrite whatever is added or changed, each as it is to be stored
 * @param merged everything as it is stored afterwards
 */
public record RosterDifference(ImportReport report, Roster toWrite, Roster merged) {

  /**
   * The difference that a file makes.
   *
   * @param said the placements that stand though a file does not have them: what happened during
   *     them still points there
   */
  public static RosterDifference between(Roster stored, Roster wanted, Set<PlacementId> said) {
    var tally = new Tally();
    var people =
        new Merging<>("person", Person::id, (_, want) -> want, tally)
            .of(stored.people(), wanted.people());
    var units =
        new Merging<>("unit", Unit::id, (have, want) -> merged(have, want, tally), tally)
            .of(stored.units(), wanted.units());
    var programmes =
        new Merging<>(
                "programme", Programme::id, (have, want) -> merged(have, want, said, tally), tally)
            .of(stored.programmes(), wanted.programmes());
    return new RosterDifference(
        tally.report(),
        new Roster(people.toWrite(), units.toWrite(), programmes.toWrite()),
        new Roster(people.all(), units.all(), programmes.all()));
  }

  private static Unit merged(Unit have, Unit want, Tally tally) {
    var leftovers = Leftovers.of(have.facts(), want.facts(), Function.identity());
    report(leftovers, "facts of unit " + have.id(), tally);
    return want.withFacts(Leftovers.joined(want.facts(), leftovers));
  }

  private static Programme merged(
      Programme have, Programme want, Set<PlacementId> said, Tally tally) {
    var leftovers = Leftovers.of(have.events(), want.events(), SameEvent::of);
    report(leftovers, "events of programme " + have.id(), tally);
    var kept =
        leftovers.stream()
            .map(
                event ->
                    event.placement() != null && said.contains(event.placement())
                        ? event
                        : SameEvent.within(want, event))
            .toList();
    return want.withEvents(Leftovers.joined(want.events(), kept));
  }

  private static void report(List<?> leftovers, String what, Tally tally) {
    if (!leftovers.isEmpty()) {
      tally.left(what);
    }
  }
}
