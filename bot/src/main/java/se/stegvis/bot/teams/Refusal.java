package se.stegvis.bot.teams;

/**
 * Why something that came in was not taken. The word goes to the log and to the count, and nowhere
 * else: whoever is refused learns the status alone.
 */
enum Refusal implements Introduction, Verdict {
  NO_TOKEN(401, "no-token"),
  SEVERAL_TOKENS(401, "several-tokens"),
  MALFORMED_TOKEN(403, "malformed-token"),
  ALGORITHM(403, "algorithm"),
  UNKNOWN_KEY(403, "unknown-key"),
  SIGNATURE(403, "signature"),
  ISSUER(403, "issuer"),
  AUDIENCE(403, "audience"),
  OTHER_BOT(403, "other-bot"),
  NEVER_EXPIRES(403, "never-expires"),
  EXPIRED(403, "expired"),
  NOT_YET_VALID(403, "not-yet-valid"),
  NO_KEYS(503, "no-keys"),
  NOT_FROM_LOOPBACK(403, "not-from-loopback"),
  TOO_LARGE(413, "too-large"),
  NO_ACTIVITY(400, "no-activity"),
  SERVICE_HOST(403, "service-host"),
  SERVICE_URL(403, "service-url"),
  CHANNEL(403, "channel"),
  ENDORSEMENT(403, "endorsement"),
  TENANT(403, "tenant");

  private final int status;
  private final String word;

  Refusal(int status, String word) {
    this.status = status;
    this.word = word;
  }

  /** Of the HTTP answer. */
  int status() {
    return status;
  }

  String word() {
    return word;
  }
}
