package se.stegvis.bot.dialogue;

import java.util.List;
import java.util.Map;
import se.stegvis.bot.card.CardAddress;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.DigestItem;

/**
 * A pressed button of an item that is the sender's own and not done.
 *
 * @param shown what the card was made because of
 * @param digest what the sender has before them now
 * @param data what the button sent back; nothing of it is to be trusted
 */
record Press(
    Partner partner,
    CardAddress address,
    List<ObligationKey> shown,
    Digest digest,
    DigestItem item,
    Map<String, String> data,
    Moment at) {

  Press {
    shown = List.copyOf(shown);
    data = Map.copyOf(data);
  }

  ObligationKey key() {
    return item.obligation().key();
  }
}
