package se.stegvis.scheduler.risk;

/**
 * The identity of a signal: its kind, its subject (the id of a programme, placement, unit, person,
 * concern or plan) and the occurrence, as an obligation has it.
 */
public record SignalKey(SignalKind kind, String subject, String occurrence) {}
