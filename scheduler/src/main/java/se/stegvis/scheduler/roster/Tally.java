package se.stegvis.scheduler.roster;

import java.util.ArrayList;
import java.util.List;

/** Keeps count of what an import does. */
final class Tally {

  private final List<String> added = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();
  private final List<String> left = new ArrayList<>();
  private int unchanged;

  void added(String what) {
    added.add(what);
  }

  void changed(String what) {
    changed.add(what);
  }

  void left(String what) {
    left.add(what);
  }

  void unchanged() {
    unchanged++;
  }

  ImportReport report() {
    return new ImportReport(added, changed, left, unchanged);
  }
}
