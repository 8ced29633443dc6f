package se.stegvis.scheduler.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Merges what is stored with what a file wants, for things of one kind.
 *
 * @param combine the stored and the wanted one to what is stored afterwards
 */
record Merging<T>(String kind, Function<T, ?> id, BinaryOperator<T> combine, Tally tally) {

  /** All things afterwards, and those of them that differ from what is stored. */
  record Merged<T>(List<T> all, List<T> toWrite) {}

  Merged<T> of(List<T> stored, List<T> wanted) {
    var remaining = new LinkedHashMap<Object, T>();
    wanted.forEach(want -> remaining.put(id.apply(want), want));
    var merged = new Merged<T>(new ArrayList<>(), new ArrayList<>());
    for (var have : stored) {
      var want = remaining.remove(id.apply(have));
      if (want == null) {
        tally.left(name(have));
        merged.all.add(have);
      } else {
        compare(have, combine.apply(have, want), merged);
      }
    }
    for (var want : remaining.values()) {
      tally.added(name(want));
      merged.all.add(want);
      merged.toWrite.add(want);
    }
    return merged;
  }

  private void compare(T have, T combined, Merged<T> merged) {
    if (Unordered.of(have).equals(Unordered.of(combined))) {
      tally.unchanged();
      merged.all.add(have);
    } else {
      tally.changed(name(have));
      merged.all.add(combined);
      merged.toWrite.add(combined);
    }
  }

  private String name(T thing) {
    return kind + " " + id.apply(thing);
  }
}
