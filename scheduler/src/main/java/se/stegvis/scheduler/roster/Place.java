package se.stegvis.scheduler.roster;

import org.jspecify.annotations.Nullable;

/**
 * A place in the file as a JSON path, such as {@code $.programmes[0].roles[1].person}. Spelled out
 * only when somebody must be told of it.
 */
record Place(@Nullable Place parent, String step) {

  static final Place ROOT = new Place(null, "$");

  Place field(String name) {
    return new Place(this, "." + name);
  }

  Place item(int index) {
    return new Place(this, "[" + index + "]");
  }

  @Override
  public String toString() {
    return parent == null ? step : parent + step;
  }
}
