package se.stegvis.bot.whole;

/**
 * What something has cost somebody at the page.
 *
 * @param taps on a button, a field, a choice; a list that is opened costs two
 * @param keys typed, each letter one
 */
record Effort(int taps, int keys) {

  static final Effort NONE = new Effort(0, 0);

  Effort tapped() {
    return new Effort(taps + 1, keys);
  }

  Effort typed(int more) {
    return new Effort(taps, keys + more);
  }
}
