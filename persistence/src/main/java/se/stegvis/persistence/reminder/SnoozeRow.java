package se.stegvis.persistence.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.profile.RuleId;
import se.stegvis.scheduler.reminder.Snooze;
import se.stegvis.scheduler.training.PersonId;

@Entity
@Table(name = "snooze")
class SnoozeRow {

  @Embeddable
  record Id(
      @Column(name = "person_id") String person, String rule, String subject, String occurrence) {}

  @EmbeddedId private Id id;

  private LocalDate until;

  /** For Hibernate, which fills the fields itself. */
  protected SnoozeRow() {}

  Snooze toSnooze() {
    return new Snooze(
        new PersonId(id.person),
        new ObligationKey(new RuleId(id.rule), id.subject, id.occurrence),
        until);
  }
}
