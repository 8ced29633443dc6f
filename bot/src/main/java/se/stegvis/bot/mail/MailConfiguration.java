package se.stegvis.bot.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.stegvis.scheduler.delivery.Backoff;
import se.stegvis.scheduler.delivery.MailDelivery;
import se.stegvis.scheduler.delivery.MailUnits;
import se.stegvis.scheduler.outbox.Outbox;

/**
 * Puts the room together where units are named that allow e-mail. Needs an {@link Outbox}, a clock
 * and meters; gives {@link MailUnits} and a {@link MailDelivery}.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(MailConfiguration.UnitsAreNamed.class)
@EnableConfigurationProperties(MailProperties.class)
public class MailConfiguration {

  @Bean
  MailUnits mailUnits(MailProperties mail) {
    return mail.allowing();
  }

  @Bean
  MailDelivery smtpDelivery(
      MailProperties mail,
      ObjectProvider<JavaMailSenderImpl> server,
      Outbox outbox,
      Clock clock,
      MeterRegistry meters) {
    var from = MissingMailSettings.check(mail, server.getIfAvailable() != null);
    return new SmtpDelivery(
        new Smtp(server.getObject()),
        new LetterText(from, clock),
        new MailPace(mail.rate()),
        new Backoff(RandomGenerator.getDefault()),
        outbox::begin,
        clock,
        meters);
  }

  /** Whether anybody may be written to at all. */
  static final class UnitsAreNamed implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return Binder.get(context.getEnvironment())
          .bind("stegvis.mail", MailProperties.class)
          .map(MailProperties::isWanted)
          .orElse(false);
    }
  }
}
