package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail. It holds no name: people stand in it by their pseudonyms, which lead to
 * them for as long as they are known.
 *
 * @param actor {@code entra <object id>}, {@code command-line <user>}, {@code tick}, or the
 *     pseudonym of an administrator who is in the roster
 * @param subject whom it was about, null where it was about nobody
 * @param outcome one word
 * @param counts how many of what
 */
public record AuditEntry(
    Instant at,
    String actor,
    Action action,
    @Nullable Pseudonym subject,
    String outcome,
    Map<String, Long> counts) {

  public AuditEntry {
    counts = Map.copyOf(counts);
  }

  /** The counts in the order of their names. */
  public Map<String, Long> sortedCounts() {
    return new TreeMap<>(counts);
  }
}
