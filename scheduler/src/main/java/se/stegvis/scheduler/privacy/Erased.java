package se.stegvis.scheduler.privacy;

import java.util.List;
import java.util.Map;

/**
 * What an erasure did.
 *
 * @param pseudonym what stands for the person where documents of others name them
 * @param gone rows that were deleted, by kind
 * @param renamed rows that stay and have the pseudonym in the person's place, by kind
 * @param leftovers where kept texts may still name the person
 */
public record Erased(
    Pseudonym pseudonym, Map<Kind, Long> gone, Map<Kind, Long> renamed, List<Leftover> leftovers) {

  public Erased {
    gone = Map.copyOf(gone);
    renamed = Map.copyOf(renamed);
    leftovers = List.copyOf(leftovers);
  }

  /**
   * Texts that hold the person's name, e-mail address or ids, or one of their names alone: what a
   * program cannot judge and somebody has to read.
   *
   * @param place table and column
   * @param rows how many of its rows
   * @param whole whether it is the whole name, the address or an id, and not one of the names alone
   */
  public record Leftover(String place, long rows, boolean whole) {}
}
