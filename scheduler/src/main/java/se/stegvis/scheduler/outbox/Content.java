package se.stegvis.scheduler.outbox;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.matter.MatterId;
import se.stegvis.scheduler.matter.MatterNews;
import se.stegvis.scheduler.placement.PlacementNews;
import se.stegvis.scheduler.plan.PlanId;
import se.stegvis.scheduler.plan.PlanNews;
import se.stegvis.scheduler.round.News;
import se.stegvis.scheduler.training.PlacementId;

/** What a message is about. The words are made when it is delivered, from what is true then. */
public sealed interface Content {

  /** A morning's digest, made because of these obligations. */
  record Digest(LocalDate morning, List<ObligationKey> occasions) implements Content {
    public Digest {
      occasions = List.copyOf(occasions);
    }
  }

  /**
   * Something about an assessment; said once of the same occasion and day.
   *
   * @param day what tells two such messages apart: the request's last day, or the day of an answer
   */
  record OfAssessment(AssessmentId assessment, Occasion occasion, LocalDate day)
      implements Content {}

  /**
   * Something about a round; said once of the same news and day.
   *
   * @param day what tells two such messages apart
   */
  record OfRound(RoundId round, News news, LocalDate day) implements Content {}

  /** A matter; said once of the same news and day. */
  record OfMatter(MatterId matter, MatterNews news, LocalDate day) implements Content {}

  /** What is new in a morning among the matters that a person follows. */
  record Matters(LocalDate morning) implements Content {}

  /**
   * What is open among the matters that a person follows, because they asked for it in their unit's
   * channel; said once a minute.
   *
   * @param at when they asked, local time in Stockholm to the minute
   */
  record MattersAsked(LocalDateTime at) implements Content {
    public MattersAsked {
      at = at.truncatedTo(ChronoUnit.MINUTES);
    }
  }

  /** Something about an action plan; said once of the same news and day. */
  record OfPlan(PlanId plan, PlanNews news, LocalDate day) implements Content {}

  /** Something about a sidotjänstgöring; said once of the same news and day. */
  record OfPlacement(PlacementId placement, PlacementNews news, LocalDate day) implements Content {}

  /** Whom Stegvis cannot reach in a person's units; said once a week, the one of that Monday. */
  record Reach(LocalDate monday) implements Content {}

  /** The card of an earlier message, drawn anew because what it shows has changed. */
  record Redraw(MessageId original) implements Content {}
}
