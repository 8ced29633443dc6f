package se.stegvis.scheduler.privacy;

import java.time.LocalDate;

/**
 * What has run out of a kind: was over before a day. What a legal hold covers has not, nor what is
 * still needed to say nothing twice.
 */
public interface RunOut {

  long count(Kind kind, LocalDate before, LocalDate today);

  /** Deletes some of it; how many rows of the kind. */
  int delete(Kind kind, LocalDate before, LocalDate today, int limit);
}
