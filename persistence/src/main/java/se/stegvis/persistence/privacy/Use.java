package se.stegvis.persistence.privacy;

/** What a column that can hold text may tell of a person. */
enum Use {
  /** The id of a person. */
  PERSON,
  /** The ids of people, in an array. */
  PEOPLE,
  /** JSON in which {@code "value"} may be the id of a person. */
  INSIDE,
  /** The id of a programme. */
  PROGRAMME,
  /** The id of a placement. */
  PLACEMENT,
  /**
   * The id of a person, a programme, a placement or something of theirs; whose it is, it is about.
   */
  SUBJECT,
  /** The same, in a row that is about somebody else. */
  TOPIC,
  /** What people have written, and may have named anybody in. */
  WORDS,
  /** Codes, names of rules and units, addresses of machines. */
  PLAIN
}
