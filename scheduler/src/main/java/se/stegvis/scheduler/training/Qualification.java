package se.stegvis.scheduler.training;

/**
 * What a person has, as the rules ask for it: specialist, handledarutbildning,
 * studierektorsutbildning.
 */
public enum Qualification {
  SPECIALIST,
  SUPERVISOR_TRAINING,
  DIRECTOR_TRAINING
}
