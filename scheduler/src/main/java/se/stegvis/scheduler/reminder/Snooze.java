package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.training.PersonId;

/** A person's wish not to hear of one obligation until a day; on that day it is said again. */
public record Snooze(PersonId person, ObligationKey obligation, LocalDate until) {}
