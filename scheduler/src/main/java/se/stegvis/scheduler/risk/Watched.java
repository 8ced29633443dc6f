package se.stegvis.scheduler.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.stegvis.scheduler.assessment.Assessment;
import se.stegvis.scheduler.concern.Concern;
import se.stegvis.scheduler.plan.ActionPlan;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.TrainingRecord;

/**
 * A programme with all that its signals are computed from.
 *
 * @param requests the assessments asked for in it, whatever became of them
 * @param concerns what people have said about it
 * @param plans its action plans
 * @param unreachable those around it whom Stegvis cannot reach, and since when
 */
public record Watched(
    TrainingRecord record,
    List<Assessment> requests,
    List<Concern> concerns,
    List<ActionPlan> plans,
    Map<PersonId, LocalDate> unreachable) {

  public Watched {
    requests = List.copyOf(requests);
    concerns = List.copyOf(concerns);
    plans = List.copyOf(plans);
    unreachable = Map.copyOf(unreachable);
  }

  /** A record alone, as a roster file has it. */
  public static Watched of(TrainingRecord record) {
    return new Watched(record, List.of(), List.of(), List.of(), Map.of());
  }

  /** The same, with another state of the record. */
  Watched with(TrainingRecord other) {
    return new Watched(other, requests, concerns, plans, unreachable);
  }
}
