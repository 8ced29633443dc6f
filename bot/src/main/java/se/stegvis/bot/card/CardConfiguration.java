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
  AssessmentCard assessmentCard() {
    return new AssessmentCard();
  }

  @Bean
  LetterCards letterCards(DigestCard digestCard, AssessmentCard assessmentCard) {
    return new LetterDrawing(digestCard, assessmentCard);
  }
}
