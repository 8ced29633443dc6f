package se.stegvis.scheduler.roster;

import java.util.ArrayList;
import java.util.List;
import se.stegvis.scheduler.yaml.Mistake;

/** Collects what is wrong in a file: the first ones in words, the rest only counted. */
final class Mistakes {

  private static final int MOST = 200;
  private static final int LONGEST_QUOTE = 60;

  private final List<Mistake> first = new ArrayList<>();
  private int rest;

  void add(Place place, String what) {
    if (first.size() < MOST) {
      first.add(new Mistake(place.toString(), what));
    } else {
      rest++;
    }
  }

  boolean none() {
    return first.isEmpty();
  }

  List<Mistake> list() {
    if (rest == 0) {
      return List.copyOf(first);
    }
    var all = new ArrayList<>(first);
    all.add(
        new Mistake(
            Place.ROOT.toString(), rest + " more mistakes: mend these first, then try again"));
    return List.copyOf(all);
  }

  /** A text from the file in quotation marks, cut where it would fill the screen. */
  static String quote(String text) {
    var shown =
        text.length() <= LONGEST_QUOTE
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…";
    return '"' + shown.replaceAll("\\p{Cntrl}", "?") + '"';
  }
}
