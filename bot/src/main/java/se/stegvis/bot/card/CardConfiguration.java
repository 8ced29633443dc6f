package se.stegvis.bot.card;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.stegvis.scheduler.calendar.WorkingDays;

/** Brings the cards together. */
@Configuration(proxyBeanMethods = false)
class CardConfiguration {

  @Bean
  DigestCard digestCard(WorkingDays workingDays) {
    return new DigestCard(workingDays);
  }

  @Bean
  StatusCard statusCard(DigestCard digestCard) {
    return new StatusCard(digestCard);
  }

  @Bean
  WelcomeCard welcomeCard(DigestCard digestCard) {
    return new WelcomeCard(digestCard);
  }

  @Bean
  LetterCards letterCards(DigestCard digestCard) {
    return new DigestLetterCards(digestCard);
  }
}
