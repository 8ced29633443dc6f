package se.stegvis.bot.mail;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.function.BiPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stegvis.scheduler.delivery.Backoff;
import se.stegvis.scheduler.delivery.MailDelivery;
import se.stegvis.scheduler.delivery.MailLetter;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Outcome.Delivered;
import se.stegvis.scheduler.outbox.Outcome.Impossible;
import se.stegvis.scheduler.outbox.Outcome.TryLater;
import se.stegvis.scheduler.outbox.Outcome.Uncertain;
import se.stegvis.scheduler.outbox.Way;

/**
 * Sends letters by SMTP. A code of 4xx is tried again and one of 5xx is not; a letter that was
 * handed over and never answered for may have been taken. What came of it is counted as {@code
 * stegvis.mails}.
 */
final class SmtpDelivery implements MailDelivery {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpDelivery.class);
  private static final int FOR_GOOD = 500;

  private final Smtp smtp;
  private final LetterText text;
  private final MailPace pace;
  private final Backoff backoff;
  private final BiPredicate<MessageId, Integer> begins;
  private final Clock clock;
  private final MeterRegistry meters;

  /**
   * @param begins asked for a message and its attempt right before its first line
   */
  SmtpDelivery(
      Smtp smtp,
      LetterText text,
      MailPace pace,
      Backoff backoff,
      BiPredicate<MessageId, Integer> begins,
      Clock clock,
      MeterRegistry meters) {
    this.smtp = smtp;
    this.text = text;
    this.pace = pace;
    this.backoff = backoff;
    this.begins = begins;
    this.clock = clock;
    this.meters = meters;
  }

  @Override
  public Outcome deliver(MailLetter letter) {
    var outcome = tried(letter);
    meters.counter("stegvis.mails", "outcome", word(outcome)).increment();
    return outcome;
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case Delivered _ -> "delivered";
      case TryLater _ -> "try-later";
      case Uncertain _ -> "uncertain";
      case Impossible _, Outcome.Stopped _, Outcome.Gone _ -> "impossible";
      case Outcome.Withdrawn _ -> "withdrawn";
    };
  }

  private Outcome tried(MailLetter letter) {
    var address = Addresses.read(letter.address());
    if (address.isEmpty()) {
      return new Impossible("mail-address");
    }
    return pace.next(clock.instant())
        .<Outcome>map(free -> new TryLater("mail-pace", free))
        .orElseGet(() -> sent(letter, address.get()));
  }

  private Outcome sent(MailLetter letter, InternetAddress to) {
    try {
      return outcome(
          letter,
          smtp.hand(
              text.write(smtp.session(), to, letter),
              () -> begins.test(letter.message(), letter.attempt())));
    } catch (MessagingException | RuntimeException e) {
      // Without its words, which may be an address.
      LOG.error(
          "message {} could not be written as e-mail: {}",
          letter.message(),
          e.getClass().getName());
      return new Impossible("mail-fault");
    }
  }

  private Outcome outcome(MailLetter letter, Smtp.Handed handed) {
    return switch (handed) {
      case Smtp.Handed.Taken _ -> new Delivered(null, Way.MAIL);
      case Smtp.Handed.Refused(int code) when code >= FOR_GOOD -> new Impossible("mail-" + code);
      case Smtp.Handed.Refused(int code) -> later(letter, "mail-" + code);
      case Smtp.Handed.Unheard _ ->
          new Uncertain("mail-no-answer", clock.instant().plus(backoff.inDoubt()));
      case Smtp.Handed.Unsent(var cause, var exception) -> {
        LOG.warn(
            "message {} could not be handed to the mail server, {}: {}",
            letter.message(),
            cause,
            exception.getClass().getSimpleName());
        yield later(letter, "mail-" + cause);
      }
    };
  }

  private Outcome later(MailLetter letter, String cause) {
    return new TryLater(cause, clock.instant().plus(backoff.after(letter.attempt())));
  }
}
