package se.stegvis.scheduler.training;

import java.time.LocalDate;

/** Percent of full time from a date, until the next one begins. */
public record WorkingTime(int percent, LocalDate from) {}
