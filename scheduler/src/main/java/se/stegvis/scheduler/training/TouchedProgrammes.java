package se.stegvis.scheduler.training;

import java.util.List;

/**
 * The programmes about which something has been entered since they were last asked for: an event, a
 * sidotjänstgöring, a plan. It is noted with what is entered, and so never for what was not kept.
 */
public interface TouchedProgrammes {

  /** Takes the oldest notes away; nobody else gets them. Each programme once, at most so many. */
  List<ProgrammeId> take(int limit);
}
