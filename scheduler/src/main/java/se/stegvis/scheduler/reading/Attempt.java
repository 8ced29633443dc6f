package se.stegvis.scheduler.reading;

import java.time.LocalDate;

/**
 * That somebody tried to open something without a right to; once a day of the same thing.
 *
 * @param by the person's id, or the Entra object id of somebody who is not in the roster
 * @param id which thing of its kind
 */
public record Attempt(String by, Thing thing, String id, LocalDate on) {}
