package se.stegvis.scheduler.yaml;

/**
 * Something wrong in a file, for the person who can mend it.
 *
 * @param place file and line, or JSON path
 * @param what what is wrong, and what to do
 */
public record Mistake(String place, String what) {

  @Override
  public String toString() {
    return place + ": " + what;
  }
}
