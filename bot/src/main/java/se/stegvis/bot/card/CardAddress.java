package se.stegvis.bot.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.DigestItem;

/**
 * All that a button carries: the card's message (null on a card that was asked for) and a mark of
 * the item, which means something only among the sender's own items.
 */
public record CardAddress(@Nullable MessageId message, String item) {

  private static final String VERSION = "1";
  private static final int MARK_BYTES = 6;

  static CardAddress of(@Nullable MessageId message, ObligationKey key) {
    return new CardAddress(message, mark(message, key));
  }

  /** What a button sent back; empty for another version, or for what no button of ours sends. */
  public static Optional<CardAddress> read(Map<String, String> data) {
    var item = data.get("i");
    if (!VERSION.equals(data.get("v")) || item == null) {
      return Optional.empty();
    }
    var message = data.get("m");
    if (message == null) {
      return Optional.of(new CardAddress(null, item));
    }
    try {
      return Optional.of(new CardAddress(new MessageId(UUID.fromString(message)), item));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The item of a digest that is meant, if it is there. */
  public Optional<DigestItem> in(Digest digest) {
    return Stream.concat(digest.undone(), digest.settled().stream())
        .filter(each -> isOf(each.obligation().key()))
        .findFirst();
  }

  boolean isOf(ObligationKey key) {
    return mark(message, key).equals(item);
  }

  Map<String, String> data() {
    return message == null
        ? Map.of("v", VERSION, "i", item)
        : Map.of("v", VERSION, "i", item, "m", message.toString());
  }

  private static String mark(@Nullable MessageId message, ObligationKey key) {
    var named =
        Stream.of(String.valueOf(message), key.rule().value(), key.subject(), key.occurrence())
            .collect(Collectors.joining("\n"));
    try {
      var hash =
          MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
