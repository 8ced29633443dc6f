package se.stegvis.scheduler.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether messages may leave at all. A database that has been restored lacks what was said since
 * its backup, and would say it again; a copy made for a trial would speak to real people. So a
 * database that finds itself elsewhere than it was holds what goes out, until an administrator has
 * looked.
 */
public interface Outgoing {

  /** Whether messages may leave; holds them from now on if the database has moved. */
  boolean isOpen(Instant now);

  /** Holds what goes out; what is held already stays so since then. */
  void hold(Instant now);

  /**
   * Lets out what waits, except what was to be said until then: that is withdrawn. The database is
   * at home where it is now.
   *
   * @return how many messages were withdrawn
   */
  int release(Instant saidUntil, Instant now);

  Standing standing();

  /**
   * How it stands.
   *
   * @param heldSince null if messages may leave
   * @param waiting messages that are pending
   * @param oldest when the first of them was to go, null if there is none
   */
  record Standing(@Nullable Instant heldSince, long waiting, @Nullable Instant oldest) {}
}
