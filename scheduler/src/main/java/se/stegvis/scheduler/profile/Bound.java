package se.stegvis.scheduler.profile;

/**
 * Whether the day that a period reaches is still on time ({@code senast}) or the day before is the
 * last ({@code innan}, {@code inom första}).
 */
public enum Bound {
  INCLUSIVE,
  EXCLUSIVE
}
