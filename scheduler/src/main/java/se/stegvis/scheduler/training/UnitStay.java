package se.stegvis.scheduler.training;

import java.time.LocalDate;

/** From when a programme belongs to a unit, until the next stay begins. */
public record UnitStay(UnitId unit, LocalDate from) {}
