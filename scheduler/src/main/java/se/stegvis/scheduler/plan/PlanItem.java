package se.stegvis.scheduler.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.PersonId;

/**
 * One measure of a plan: what, who sees to it, by when, and when it is followed up by whom (source
 * 004, HANDLINGSPLAN: the columns of its form).
 *
 * @param measure a name from the menu of measures, or {@code own}
 * @param words one's own words for it, empty for one from the menu
 * @param due the last day to have done it
 * @param followUp the day of its follow-up, null while none is set
 * @param doneOn the day it was done, null while it is not
 * @param followedUpOn the day it was followed up, null while it is not
 */
public record PlanItem(
    int number,
    String measure,
    String words,
    PersonId owner,
    LocalDate due,
    @Nullable LocalDate followUp,
    @Nullable LocalDate doneOn,
    @Nullable LocalDate followedUpOn) {}
