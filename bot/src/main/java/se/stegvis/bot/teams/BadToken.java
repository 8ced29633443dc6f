package se.stegvis.bot.teams;

/** A token that is not believed. */
final class BadToken extends Exception {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  BadToken(Refusal refusal) {
    super(refusal.word());
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
