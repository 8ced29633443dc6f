package se.stegvis.bot.dialogue;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.DigestCard;
import se.stegvis.bot.card.Expansion;
import se.stegvis.bot.card.Notice;
import se.stegvis.bot.card.StatusCard;
import se.stegvis.bot.card.WelcomeCard;
import se.stegvis.scheduler.due.ObligationKey;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.reminder.Digest;
import se.stegvis.scheduler.reminder.Digesting;
import se.stegvis.scheduler.reminder.Overseeing;
import se.stegvis.scheduler.training.PersonId;

/** Draws what a person has before them, as it stands at the moment. */
final class CurrentCards {

  private final Digesting digesting;
  private final Overseeing overseeing;
  private final DigestCard digestCard;
  private final StatusCard statusCard;
  private final WelcomeCard welcomeCard;

  CurrentCards(
      Digesting digesting,
      Overseeing overseeing,
      DigestCard digestCard,
      StatusCard statusCard,
      WelcomeCard welcomeCard) {
    this.digesting = digesting;
    this.overseeing = overseeing;
    this.digestCard = digestCard;
    this.statusCard = statusCard;
    this.welcomeCard = welcomeCard;
  }

  Digest digest(PersonId person, Moment at, Collection<ObligationKey> shown) {
    return digesting
        .of(person, at.today(), shown)
        .orElseThrow(() -> new IllegalStateException(person + " has left the roster meanwhile"));
  }

  /** The card of a message, or the status card where there is no message. */
  Reply card(
      Digest digest, @Nullable MessageId message, Expansion expansion, Optional<Notice> notice) {
    return new Reply.Card(
        message == null
            ? statusCard.draw(
                digest, overseeing.of(digest.to().id(), digest.day()), expansion, notice)
            : digestCard.draw(digest, message, expansion, notice));
  }

  Reply welcome(Digest digest) {
    return new Reply.Card(welcomeCard.draw(digest));
  }
}
