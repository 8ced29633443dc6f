package se.stegvis.scheduler.round;

import se.stegvis.scheduler.assessment.AssessmentId;
import se.stegvis.scheduler.training.PersonId;

/** Somebody who is chosen to answer, and the form that is theirs once they are asked. */
public record Rater(PersonId person, Profession profession, AssessmentId form) {}
