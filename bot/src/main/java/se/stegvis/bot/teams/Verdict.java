package se.stegvis.bot.teams;

import com.microsoft.bot.connector.authentication.ClaimsIdentity;

/** Whether an activity is believed. */
sealed interface Verdict permits Verdict.Admitted, Refusal {

  /** It is; the identity is what the SDK calls the connector with. */
  record Admitted(ClaimsIdentity identity) implements Verdict {}
}
