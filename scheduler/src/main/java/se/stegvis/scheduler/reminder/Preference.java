package se.stegvis.scheduler.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.PersonId;

/**
 * What a person has chosen in the chat.
 *
 * @param language null for the roster's
 * @param pausedUntil the last day without reminders, null for no pause
 */
public record Preference(
    PersonId person, @Nullable Language language, @Nullable LocalDate pausedUntil) {}
