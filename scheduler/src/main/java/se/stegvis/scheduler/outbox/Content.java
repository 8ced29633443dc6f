package se.stegvis.scheduler.outbox;

import java.time.LocalDate;
import java.util.List;
import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.assessment.Occasion;
import se.stegvis.scheduler.assessment.RoundId;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.round.News;

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

  /** The card of an earlier message, drawn anew because what it shows has changed. */
  record Redraw(MessageId original) implements Content {}
}
