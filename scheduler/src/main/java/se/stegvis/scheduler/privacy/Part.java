package se.stegvis.scheduler.privacy;

import se.stegvis.scheduler.training.Role;

/**
 * A part that a person has today, or is to have.
 *
 * @param in the id of the programme, placement or unit
 */
public record Part(Role role, String in) {}
