package se.stegvis.scheduler.plan;

/** What keeps a plan a draft. */
public sealed interface Lack {

  /** It names no area. */
  record Areas() implements Lack {}

  /** It does not say what it is to bring about. */
  record Changes() implements Lack {}

  record Items() implements Lack {}

  /**
   * An item has no day of its follow-up, or nobody for it ("En tidsplan och plan för uppföljning
   * ska alltid finnas": Halland HAL-R6, Västmanland VML-R10).
   */
  record FollowUp(int item) implements Lack {}
}
