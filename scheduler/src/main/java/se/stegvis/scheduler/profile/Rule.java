package se.stegvis.scheduler.profile;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a profile: what is demanded, of whom, shown by what, and the sentence it comes from.
 *
 * @param responsible who answers for it, as the source words it
 * @param remind who is reminded
 * @param cc who is told as well when it climbs
 * @param mode whether and why the rule speaks
 * @param productDefault whether a number is the product's default and not the source's
 * @param leadTimes how long before the last on-time day to remind, null for the profile's
 * @param overdueRepeat how often to remind when overdue, null for the profile's
 */
public record Rule(
    RuleId id,
    Title title,
    Demand demand,
    Applies applies,
    Evidence evidence,
    String responsible,
    List<Recipient> remind,
    List<Recipient> cc,
    Mode mode,
    boolean productDefault,
    @Nullable List<Period> leadTimes,
    @Nullable Period overdueRepeat,
    Source source) {

  public Rule {
    remind = List.copyOf(remind);
    cc = List.copyOf(cc);
    leadTimes = leadTimes == null ? null : List.copyOf(leadTimes);
  }

  /** Whether a rule speaks. */
  public sealed interface Mode {

    /** Evaluated, and reminded about. */
    record Active() implements Mode {}

    /** Evaluated, but reminded about only where the unit switches it on ({@code kan}). */
    record Optional() implements Mode {}

    /** Evaluated and shown, but never reminded about, for a reason. */
    record Quiet(String reason) implements Mode {}

    /** Kept for its sentence only: a bot cannot act on it, for a reason. */
    record Information(String reason) implements Mode {}
  }
}
