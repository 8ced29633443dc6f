package se.stegvis.scheduler.form;

/** The kinds of questions as form files spell them: see {@link Field.Kind}. */
enum FieldKind {
  RATING,
  CHOICE,
  TICKS,
  TEXT,
  COUNT,
  PAST_DAY,
  COMING_DAY,
  GOALS
}
