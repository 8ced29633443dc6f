package se.stegvis.scheduler.training;

import java.time.LocalDate;

/** Something that has happened to a unit, such as {@code spur.inspection}. */
public record Fact(String evidence, LocalDate on) {}
