package se.stegvis.scheduler.roster;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.stegvis.scheduler.calendar.DateSpan;

/** Finds what overlaps in a list, without comparing everything with everything. */
final class Overlaps {

  private Overlaps() {}

  /** Calls {@code found} with the earlier and the later of each two that overlap. */
  static <T> void in(
      List<Located<T>> items,
      Function<T, DateSpan> span,
      BiConsumer<Located<T>, Located<T>> found) {
    var sorted =
        items.stream()
            .sorted(Comparator.comparing(item -> span.apply(item.value()).from()))
            .toList();
    if (sorted.isEmpty()) {
      return;
    }
    var longest = sorted.getFirst();
    for (var item : sorted.subList(1, sorted.size())) {
      var days = span.apply(item.value());
      var longestDays = span.apply(longest.value());
      if (longestDays.overlaps(days)) {
        found.accept(longest, item);
      }
      if (outlasts(days, longestDays)) {
        longest = item;
      }
    }
  }

  private static boolean outlasts(DateSpan one, DateSpan other) {
    return other.to() != null && !one.endsBefore(other.to());
  }
}
