package se.stegvis.scheduler.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/**
 * What is stored and has no equal in the file: the n-th of equal ones is the n-th of the file's.
 */
final class Leftovers {

  private Leftovers() {}

  static <T> List<T> of(List<T> stored, List<T> wanted, Function<T, ?> identity) {
    var matches = new HashMap<Object, Integer>();
    wanted.forEach(each -> matches.merge(identity.apply(each), 1, Integer::sum));
    var leftovers = new ArrayList<T>();
    for (var each : stored) {
      int left = matches.merge(identity.apply(each), -1, Integer::sum);
      if (left < 0) {
        leftovers.add(each);
      }
    }
    return leftovers;
  }

  static <T> List<T> joined(List<T> wanted, List<T> leftovers) {
    var joined = new ArrayList<>(wanted);
    joined.addAll(leftovers);
    return joined;
  }
}
