package se.stegvis.bot.teams;

import java.util.List;

/**
 * Somebody at the door, and what can be told before the door is opened.
 *
 * @param authorizations the headers of that name, one if all is well
 * @param remoteAddress the address that the request came from
 */
record Knock(List<String> authorizations, String remoteAddress) {

  Knock {
    authorizations = List.copyOf(authorizations);
  }
}
