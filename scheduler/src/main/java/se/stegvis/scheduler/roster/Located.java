package se.stegvis.scheduler.roster;

/** A value together with where it stands in the file. */
record Located<T>(Place place, T value) {}
