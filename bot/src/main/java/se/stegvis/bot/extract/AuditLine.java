package se.stegvis.bot.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.privacy.AuditEntry;

/**
 * What an administrator has done, as it is told to another.
 *
 * @param at an instant, UTC
 * @param subject whom it was about, by their pseudonym; null if it was about nobody
 */
public record AuditLine(
    String at,
    String actor,
    String action,
    @Nullable String subject,
    String outcome,
    Map<String, Long> counts) {

  public static AuditLine of(AuditEntry entry) {
    var subject = entry.subject();
    return new AuditLine(
        entry.at().toString(),
        entry.actor(),
        entry.action().name(),
        subject == null ? null : subject.value(),
        entry.outcome(),
        entry.sortedCounts());
  }
}
