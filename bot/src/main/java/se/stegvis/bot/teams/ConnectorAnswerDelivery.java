package se.stegvis.bot.teams;

import java.util.function.BiPredicate;
import se.stegvis.scheduler.inbound.Answer;
import se.stegvis.scheduler.inbound.AnswerDelivery;
import se.stegvis.scheduler.inbound.InboundKey;
import se.stegvis.scheduler.inbound.PendingAnswer;
import se.stegvis.scheduler.outbox.Outcome;

/** Carries answers to the chats that they were asked for in. */
final class ConnectorAnswerDelivery implements AnswerDelivery {

  private final Carrier carrier;
  private final BiPredicate<InboundKey, Integer> holds;

  /**
   * @param holds asked for what is answered and its attempt right before the answer is written
   */
  ConnectorAnswerDelivery(Carrier carrier, BiPredicate<InboundKey, Integer> holds) {
    this.carrier = carrier;
    this.holds = holds;
  }

  @Override
  public Outcome deliver(PendingAnswer pending) {
    var key = pending.key();
    var to = pending.to();
    var answer = pending.answer();
    return carrier.carry(
        new Parcel(
            "the answer to " + key.activityId(),
            to.serviceUrl(),
            key.tenantId(),
            key.conversationId(),
            to.botId(),
            to.userId(),
            () -> pending.attempt() == 0 || holds.test(key, pending.attempt()),
            () -> Activities.message(answer),
            answer.kind() == Answer.Kind.CARD ? to.replaces() : null,
            null,
            pending.attempt()));
  }
}
