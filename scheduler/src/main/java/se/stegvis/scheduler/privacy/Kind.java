package se.stegvis.scheduler.privacy;

import java.util.Locale;

/** The kinds of what is held, as an export, an erasure and the retention tell them apart. */
public enum Kind {
  /** Name, e-mail, Entra object id, language, qualifications. */
  PERSON,
  /** Roles in units and in programmes. */
  ROLES,
  /** A programme with its units, working times and pauses. */
  PROGRAMMES,
  PLACEMENTS,
  /** What has happened in a programme, of the roster and of forms. */
  EVENTS,
  /** Forms asked for and filled in, with all that was done with them. */
  ASSESSMENTS,
  /** 360° and specialistkollegium. */
  ROUNDS,
  /** Signals that were told, and what was done about them. */
  MATTERS,
  /** Action plans. */
  PLANS,
  CONCERNS,
  /** Who has opened what about whom. */
  READINGS,
  /** Who tried to open something without a right to. */
  ATTEMPTS,
  /** Messages sent or to be sent; no texts. */
  MESSAGES,
  /** Which reminders have been given. */
  REMINDERS,
  SNOOZES,
  /** Language, pauses and room for requests, as people have asked for them. */
  PREFERENCES,
  /** The chat, whether it can be reached, and its pace. */
  CONVERSATIONS,
  /** What was answered in the chat, for a day. */
  ANSWERS,
  HOLDS,
  AUDIT,
  /** That somebody has been erased. */
  ERASURES;

  /** As it is written in settings and in what is told. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
