package se.stegvis.scheduler.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;

/**
 * What one person has made of everybody's answers, for the ST-läkare to read.
 *
 * @param on the day that it was made, or the kollegium held
 * @param outcome what the kollegium came to, null for a 360°
 * @param summary in the compiler's own words
 */
public record Compilation(
    PersonId by, LocalDate on, @Nullable Outcome outcome, String summary, Tally tally) {}
