package se.stegvis.scheduler.profile;

/**
 * A file of rules or of local decisions, not read yet.
 *
 * @param name as messages shall name it
 */
public record ProfileFile(String name, String text) {}
