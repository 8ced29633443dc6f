package se.stegvis.bot.teams;

import com.microsoft.bot.connector.authentication.AppCredentials;

/** Whom the bot believes, whom it calls, and how it proves who it is. */
sealed interface Trust permits ProductionTrust, LoopbackTrust {

  /** Whether what the caller brings is read at all. */
  Introduction meet(Knock knock);

  /** Whether a connector at this address may be called. */
  boolean mayCall(String serviceUrl);

  AppCredentials credentials();
}
