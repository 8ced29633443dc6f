package se.stegvis.scheduler.training;

/** Identity of a person, as the roster names it. */
public record PersonId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
