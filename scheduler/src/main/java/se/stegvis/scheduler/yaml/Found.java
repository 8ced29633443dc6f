package se.stegvis.scheduler.yaml;

/** Something read, with the fields it was read from, for mistakes that only show later. */
public record Found<T>(T value, Fields at) {}
