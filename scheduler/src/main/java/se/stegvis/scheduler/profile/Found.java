package se.stegvis.scheduler.profile;

/** Something read, with the fields it was read from, for mistakes that only show later. */
record Found<T>(T value, Fields at) {}
