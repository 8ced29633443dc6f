package se.stegvis.scheduler.reminder;

import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.training.PersonId;

/**
 * Assessments are to be spread over their window: once fewer are made than the pace asks for
 * (contracts, 4.6), the ST-läkare does well to ask for one, though the last day may be far off.
 */
final class Pace {

  private static final String ASSESSMENT = "assessment";

  private Pace() {}

  /** Whether a person is to ask for an assessment now. */
  static boolean asks(PersonId person, Obligation obligation) {
    return obligation.isBehindPace()
        && person.equals(obligation.trainee())
        && obligation.ground().rule().evidence().anyOf().contains(ASSESSMENT);
  }
}
