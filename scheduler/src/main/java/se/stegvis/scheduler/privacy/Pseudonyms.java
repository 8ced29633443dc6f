package se.stegvis.scheduler.privacy;

import se.stegvis.scheduler.training.PersonId;

/** The pseudonyms of people, each with one for as long as the person is known. */
public interface Pseudonyms {

  /** The person's own, made when it is first asked for. */
  Pseudonym of(PersonId person);
}
