package se.stegvis.persistence.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.reminder.Preference;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.PersonId;

@Entity
@Table(name = "preference")
class PreferenceRow {

  @Id
  @Column(name = "person_id")
  private String person;

  @Enumerated(EnumType.STRING)
  private @Nullable Language language;

  @Column(name = "paused_until")
  private @Nullable LocalDate pausedUntil;

  /** For Hibernate, which fills the fields itself. */
  protected PreferenceRow() {}

  Preference toPreference() {
    return new Preference(new PersonId(person), language, pausedUntil);
  }
}
