package se.stegvis.bot.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that may take answers away.
 *
 * @param node whose, null for all
 */
record Blow(@Nullable String node, Instant from, Instant to) {

  /** A call is on its way for so long, before it is heard and before what came of it is written. */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);

  /** All that befell, in its order. */
  static List<Blow> all(List<Entry> journal) {
    var all = new ArrayList<Blow>();
    for (var entry : journal) {
      switch (entry) {
        case Entry.Killed(var at, var node, _) -> all.add(new Blow(node, at, at));
        case Entry.Frozen(var at, var node) ->
            all.add(new Blow(node, at, end(journal, at, each -> isThawed(each, node))));
        case Entry.ConnectionsCut(var at) -> all.add(new Blow(null, at, at));
        case Entry.DatabaseKilled(var at) ->
            all.add(new Blow(null, at, end(journal, at, Entry.DatabaseStarted.class::isInstance)));
        default -> {}
      }
    }
    return List.copyOf(all);
  }

  private static boolean isThawed(Entry entry, String node) {
    return entry instanceof Entry.Thawed(_, var other) && other.equals(node);
  }

  private static Instant end(List<Entry> journal, Instant from, Predicate<Entry> ends) {
    return journal.stream()
        .filter(ends)
        .map(Entry::at)
        .filter(at -> !at.isBefore(from))
        .findFirst()
        .orElse(Instant.MAX);
  }

  boolean mayTake(Entry.Called call) {
    return befell(call.node(), call.at());
  }

  /** Whether it befell a node while something of that instant was on its way. */
  boolean befell(String one, Instant at) {
    return (node == null || node.equals(one))
        && !from.isAfter(at.plus(ON_ITS_WAY))
        && !to.plus(ON_ITS_WAY).isBefore(at);
  }

  /** Whether it began after a call, but for what was on its way, and before that was written. */
  boolean isBetween(Entry.Called call, Entry.Kept kept) {
    return (node == null || node.equals(call.node()))
        && !from.plus(ON_ITS_WAY).isBefore(call.at())
        && from.isBefore(kept.at());
  }
}
