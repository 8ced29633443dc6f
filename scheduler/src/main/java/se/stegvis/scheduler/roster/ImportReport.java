package se.stegvis.scheduler.roster;

import java.util.List;

/**
 * What an import did, by kind and id, such as {@code programme p1}: added, changed, and left
 * because the file does not mention it. What was equal is only counted.
 */
public record ImportReport(
    List<String> added, List<String> changed, List<String> left, int unchanged) {

  public ImportReport {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    left = List.copyOf(left);
  }
}
