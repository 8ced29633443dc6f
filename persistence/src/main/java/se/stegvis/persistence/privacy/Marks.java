package se.stegvis.persistence.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes marks of ids and addresses: a keyed hash of each, whatever its case. */
final class Marks {

  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;

  Marks(String key) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC);
  }

  String of(String name) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      var bytes = name.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(HMAC + " is not there", e);
    }
  }
}
