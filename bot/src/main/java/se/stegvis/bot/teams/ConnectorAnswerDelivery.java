package se.stegvis.bot.teams;

import se.stegvis.scheduler.inbound.Answer;
import se.stegvis.scheduler.inbound.AnswerDelivery;
import se.stegvis.scheduler.inbound.PendingAnswer;
import se.stegvis.scheduler.outbox.Outcome;

/** Carries answers to the chats that they were asked for in. */
final class ConnectorAnswerDelivery implements AnswerDelivery {

  private final Carrier carrier;

  ConnectorAnswerDelivery(Carrier carrier) {
    this.carrier = carrier;
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
            () -> true,
            () -> Activities.message(answer),
            answer.kind() == Answer.Kind.CARD ? to.replaces() : null,
            null,
            pending.attempt()));
  }
}
