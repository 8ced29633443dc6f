package se.stegvis.scheduler.profile;

/** Where a rule comes from: document, heading and the sentence, with the strength of its verb. */
public record Source(String document, String heading, String quote, Strength strength) {}
