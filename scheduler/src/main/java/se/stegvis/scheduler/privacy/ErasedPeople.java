package se.stegvis.scheduler.privacy;

import java.util.Collection;
import java.util.Set;

/**
 * Marks of those who have been erased, by which a roster that still names them is noticed. A mark
 * does not tell whose it is to somebody who does not know the id already.
 */
public interface ErasedPeople {

  /**
   * Those of some ids, e-mail addresses and Entra object ids that somebody erased had. Until the
   * caller's transaction ends nobody more is erased.
   */
  Set<String> among(Collection<String> names);

  /** Takes back the marks of those who come again. */
  void forget(Collection<String> names);
}
