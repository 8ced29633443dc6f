package se.stegvis.scheduler.roster;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/**
 * A believable region of any size: units of all profiles, and in each some forty ST-läkare in
 * different phases, with their handledare. The same seed gives the same region, and each programme
 * is made when it is asked for, so that 100 000 can stream by.
 */
public final class GeneratedRosters {

  private static final int PROGRAMMES_OF_A_UNIT = 40;

  private final int programmes;
  private final long seed;

  private GeneratedRosters(int programmes, long seed) {
    this.programmes = programmes;
    this.seed = seed;
  }

  public static GeneratedRosters of(int programmes, long seed) {
    return new GeneratedRosters(programmes, seed);
  }

  /** The names that the generated rosters use. */
  public static KnownNames names() {
    return new KnownNames(Set.copyOf(GeneratedUnit.PROFILES), GeneratedHistory.EVIDENCE);
  }

  /** All programmes, one at a time. */
  public Stream<TrainingRecord> records() {
    return IntStream.range(0, programmes).mapToObj(index -> programme(index).toRecord());
  }

  /** The whole region at once; for small ones. */
  public Roster roster() {
    var people = new ArrayList<Person>();
    var units = new ArrayList<Unit>();
    for (int number = 0; number < units(); number++) {
      var unit = new GeneratedUnit(number);
      people.addAll(unit.staff());
      units.add(unit.toUnit());
    }
    var all = new ArrayList<Programme>();
    for (int index = 0; index < programmes; index++) {
      var generated = programme(index);
      people.add(generated.trainee());
      all.add(generated.programme());
    }
    return new Roster(people, units, all);
  }

  static <K, V> Map<K, V> byId(Stream<V> values, Function<V, K> id) {
    return values.collect(toMap(id, identity(), (one, same) -> one));
  }

  private int units() {
    return Math.max(GeneratedUnit.PROFILES.size(), programmes / PROGRAMMES_OF_A_UNIT);
  }

  private GeneratedProgramme programme(int index) {
    var home = new GeneratedUnit(index % units());
    var other = new GeneratedUnit((index + 1) % units());
    return GeneratedProgramme.of(
        index, home, other, new SplittableRandom(seed * 1_000_003 + index));
  }
}
