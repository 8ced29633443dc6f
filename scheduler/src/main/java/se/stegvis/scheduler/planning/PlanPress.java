package se.stegvis.scheduler.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.training.PersonId;

/**
 * What somebody does with a plan.
 *
 * @param message the message whose card was pressed, null for a card that was asked for
 */
public record PlanPress(
    PersonId who, PlanId plan, @Nullable MessageId message, LocalDate today, Instant now) {}
