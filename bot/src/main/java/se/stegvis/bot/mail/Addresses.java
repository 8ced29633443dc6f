package se.stegvis.bot.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an address as a roster or a setting has it. */
final class Addresses {

  /** One plain address, and nothing that a header or a server could take for anything else. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})");

  private Addresses() {}

  static Optional<InternetAddress> read(String address) {
    if (!PLAIN.matcher(address).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new InternetAddress(address, true));
    } catch (AddressException e) {
      return Optional.empty();
    }
  }
}
