package se.stegvis.scheduler.training;

import java.util.UUID;

/** The thing that an event of the record was made from; one event comes of each. */
public record EventOrigin(UUID value) {}
