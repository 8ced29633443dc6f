package se.stegvis.scheduler.delivery;

import java.time.Instant;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outcome;

/** E-mail, under the same quiet hours and with the same doubt as a card. */
public final class ByMail implements SecondWay {

  private final WritingMail writing;
  private final MailDelivery delivery;
  private final QuietHours quietHours;

  public ByMail(WritingMail writing, MailDelivery delivery, QuietHours quietHours) {
    this.writing = writing;
    this.delivery = delivery;
    this.quietHours = quietHours;
  }

  @Override
  public Outcome instead(Message message, Outcome unreached, Instant now) {
    return switch (writing.write(message, now)) {
      case WritingMail.Writing.Written(var letter) -> sent(message, letter, now);
      case WritingMail.Writing.Barred _ -> unreached;
      case WritingMail.Writing.Settled _ -> new Outcome.Withdrawn("settled");
    };
  }

  private Outcome sent(Message message, MailLetter letter, Instant now) {
    if (message.lost()) {
      return Outcome.Uncertain.interrupted(now);
    }
    return quietHours.isQuiet(now)
        ? Outcome.TryLater.inPeace(quietHours.nextMorning(now))
        : delivery.deliver(letter);
  }
}
