package se.stegvis.scheduler.privacy;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecords;

/** Adds to the trail, with pseudonyms in the place of people. */
public final class Auditing {

  private final AuditTrail trail;
  private final Pseudonyms pseudonyms;
  private final TrainingRecords records;

  public Auditing(AuditTrail trail, Pseudonyms pseudonyms, TrainingRecords records) {
    this.trail = trail;
    this.pseudonyms = pseudonyms;
    this.records = records;
  }

  /**
   * Notes what somebody did, in the caller's transaction.
   *
   * @param subject whom it was about: one who is known, or null
   */
  public void note(
      Instant now,
      Actor actor,
      Action action,
      @Nullable PersonId subject,
      String outcome,
      Map<String, Long> counts) {
    trail.add(
        new AuditEntry(
            now,
            written(actor),
            action,
            subject == null ? null : pseudonyms.of(subject),
            outcome,
            counts));
  }

  void note(AuditEntry entry) {
    trail.add(entry);
  }

  /** As it stands in the trail. */
  String written(Actor actor) {
    return switch (actor) {
      case Actor.Entra(var id) ->
          records
              .personByEntraId(id)
              .map(person -> pseudonyms.of(person.id()).value())
              .orElse("entra " + id);
      case Actor.CommandLine(var user) -> "command-line " + user;
      case Actor.Tick _ -> "tick";
    };
  }
}
