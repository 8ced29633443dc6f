package se.stegvis.scheduler.profile;

/** What a step of a region's ladder consists in: a closed vocabulary (domain, part 2.2). */
public enum Move {
  /** Shortcomings are noticed, written down and reported. */
  OBSERVE,
  /** What is lacking is mapped: with assessments, or at a specialistkollegium. */
  MAP,
  /** Those concerned meet. */
  MEET,
  /** The ST-läkare is offered to give their own view. */
  VIEW,
  /** A plan is written. */
  PLAN,
  /** Others are told that a plan is written. */
  TELL,
  /** Others are drawn in further, since the plan was not followed or could not be. */
  INVOLVE,
  /** A second plan, which may prolong the training. */
  SECONDARY_PLAN,
  /** Of use at any time; no step by itself. */
  SUPPORT,
  /** For people, outside Stegvis. */
  OUTSIDE
}
