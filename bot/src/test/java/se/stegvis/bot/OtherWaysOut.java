package se.stegvis.bot;

import org.springframework.context.annotation.Bean;
import se.stegvis.scheduler.channel.ChannelDelivery;
import se.stegvis.scheduler.delivery.FirstContacts;
import se.stegvis.scheduler.inbound.AnswerDelivery;
import se.stegvis.scheduler.outbox.Outcome;

/** For nodes without a connector: cards of units and answers arrive, and nobody new is met. */
public final class OtherWaysOut {

  @Bean
  ChannelDelivery channelDelivery() {
    return _ -> new Outcome.Delivered("activity");
  }

  @Bean
  FirstContacts firstContacts() {
    return (_, _, _) -> new FirstContacts.Meeting.Missed(new Outcome.Impossible("not-installed"));
  }

  @Bean
  AnswerDelivery answerDelivery() {
    return _ -> new Outcome.Delivered("activity");
  }
}
