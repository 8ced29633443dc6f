package se.stegvis.bot.teams;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.Set;

/**
 * A key that the Bot Framework signs with.
 *
 * @param endorsements the channels that it signs for
 */
record SigningKey(RSAKey key, Set<String> endorsements) {

  SigningKey {
    endorsements = Set.copyOf(endorsements);
  }
}
