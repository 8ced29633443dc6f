package se.stegvis.scheduler.training;

import se.stegvis.scheduler.calendar.DateSpan;

/** Who holds a role, and when; the end date is a day in the role. */
public record Assignment(Role role, PersonId person, DateSpan during) {}
