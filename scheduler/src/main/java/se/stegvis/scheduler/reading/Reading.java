package se.stegvis.scheduler.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;

/**
 * That somebody has opened something about an ST-läkare; once a day of the same thing.
 *
 * @param as the role in which the reader could read it that day, null for somebody without
 * @param id which thing of its kind
 */
public record Reading(
    PersonId reader,
    @Nullable Role as,
    ProgrammeId programme,
    PersonId trainee,
    Thing thing,
    String id,
    LocalDate on) {}
