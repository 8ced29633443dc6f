package se.stegvis.scheduler.yaml;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Collects what is wrong in one file, line by line. */
public final class Mistakes {

  private record Noted(int line, String what) {}

  private static final int LONGEST_ECHO = 60;

  private final String file;
  private final List<Noted> found = new ArrayList<>();

  public Mistakes(String file) {
    this.file = file;
  }

  void add(Optional<Mark> place, String what) {
    found.add(new Noted(place.map(mark -> mark.getLine() + 1).orElse(1), what));
  }

  /** What somebody has written, short enough for a message. */
  static String shortened(String text) {
    var line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_ECHO ? line : line.substring(0, LONGEST_ECHO) + "…";
  }

  /** From the top of the file to its end. */
  public List<Mistake> list() {
    return found.stream()
        .sorted(comparingInt(Noted::line))
        .map(each -> new Mistake(file + ":" + each.line, each.what))
        .toList();
  }
}
