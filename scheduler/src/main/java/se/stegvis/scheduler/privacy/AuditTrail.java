package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trail: lines are added, never changed, and taken away by retention alone. */
public interface AuditTrail {

  void add(AuditEntry entry);

  /**
   * Lines from an instant on, oldest first.
   *
   * @param about whom they are about, null for all
   */
  List<AuditEntry> from(Instant from, @Nullable Pseudonym about, int limit);
}
