package se.stegvis.bot.teams;

/** Checks the tokens that activities come with. */
interface InboundTokens {

  /**
   * Whether the token is the Bot Framework's, meant for this app, valid now, and given for the
   * connector that the activity names.
   */
  Verdict check(String token, String serviceUrl);
}
