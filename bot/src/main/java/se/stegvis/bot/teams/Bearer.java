package se.stegvis.bot.teams;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the Authorization header: RFC 6750, section 2.1, the scheme in any case (RFC 9110, 11.1).
 */
final class Bearer {

  private static final Pattern CREDENTIALS = Pattern.compile("(?i:bearer) +([\\w.~+/=-]++)");

  private Bearer() {}

  /** Throws {@link BadToken} unless there is one header with one token in it. */
  static String token(List<String> authorizations) throws BadToken {
    if (authorizations.size() > 1) {
      throw new BadToken(Refusal.SEVERAL_TOKENS);
    }
    var credentials =
        CREDENTIALS.matcher(authorizations.isEmpty() ? "" : authorizations.getFirst());
    if (!credentials.matches()) {
      throw new BadToken(Refusal.NO_TOKEN);
    }
    return credentials.group(1);
  }
}
