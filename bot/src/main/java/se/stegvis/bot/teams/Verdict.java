package se.stegvis.bot.teams;

import com.microsoft.bot.connector.authentication.ClaimsIdentity;

/** Whether an activity is believed. */
sealed interface Verdict {

  /** It is; the identity is what the SDK calls the connector with. */
  record Admitted(ClaimsIdentity identity) implements Verdict {}

  /**
   * It is not.
   *
   * @param status of the HTTP answer
   * @param cause a code for the log
   */
  record Refused(int status, String cause) implements Verdict {
    static Refused unauthorized(String cause) {
      return new Refused(401, cause);
    }

    static Refused forbidden(String cause) {
      return new Refused(403, cause);
    }
  }
}
