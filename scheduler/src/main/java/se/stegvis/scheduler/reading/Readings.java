package se.stegvis.scheduler.reading;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.scheduler.training.PersonId;

/** The audit trail of what is read about people; it is only added to. */
public interface Readings {

  /** Adds it, unless the same reader has opened the same thing that day already. */
  void add(Reading reading);

  /** Adds it, unless the same was tried that day already. */
  void add(Attempt attempt);

  /** All about an ST-läkare, newest first. */
  List<Reading> of(PersonId trainee);

  /** All attempts from a day on, newest first. */
  List<Attempt> attemptsFrom(LocalDate day);
}
