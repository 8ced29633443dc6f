package se.stegvis.scheduler.concern;

/** The closed list of areas that a concern or a plan can be about; never a cause (domain, 2.4). */
public enum Area {
  MEDICAL_KNOWLEDGE,
  PRACTICAL_SKILL,
  COMMUNICATION,
  COOPERATION,
  RECORD_KEEPING,
  ORGANISATION,
  LEARNING_ENVIRONMENT
}
