package se.stegvis.scheduler.profile;

/**
 * One number at which a signal is raised, grows or climbs.
 *
 * @param mark whether it is the source's own number or Stegvis's proposal
 */
public record Threshold<T>(T value, Mark mark) {

  /** Where the number comes from. */
  public enum Mark {
    SOURCE,
    PROPOSAL
  }

  static <T> Threshold<T> proposed(T value) {
    return new Threshold<>(value, Mark.PROPOSAL);
  }
}
