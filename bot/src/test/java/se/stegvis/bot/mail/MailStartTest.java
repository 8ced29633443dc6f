package se.stegvis.bot.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import se.stegvis.scheduler.delivery.MailDelivery;
import se.stegvis.scheduler.delivery.MailLetter;
import se.stegvis.scheduler.delivery.MailUnits;
import se.stegvis.scheduler.outbox.InMemoryOutbox;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.training.UnitId;

/** What a start with or without e-mail asks for. */
class MailStartTest {

  private final ApplicationContextRunner start =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
          .withUserConfiguration(MailConfiguration.class)
          .withBean(Clock.class, Clock::systemUTC)
          .withBean(Outbox.class, InMemoryOutbox::new)
          .withBean(MeterRegistry.class, SimpleMeterRegistry::new);

  @Test
  void withoutUnitsThereIsNoEmailAtAll() {
    start.run(context -> assertThat(context).doesNotHaveBean(MailDelivery.class));
    start
        .withPropertyValues("stegvis.mail.units=", "spring.mail.host=localhost")
        .run(context -> assertThat(context).doesNotHaveBean(MailDelivery.class));
  }

  @Test
  void unitsWithoutAServerOrASenderAreRefusedByName() {
    start
        .withPropertyValues("stegvis.mail.units=onk")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .asInstanceOf(throwable(MissingMailSettings.class))
                    .hasMessage("Not set: SPRING_MAIL_HOST, STEGVIS_MAIL_FROM"));
    start
        .withPropertyValues("stegvis.mail.units=onk", "spring.mail.host=localhost")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessage("Not set: STEGVIS_MAIL_FROM"));
  }

  @Test
  void aSenderThatIsNoAddressIsRefused() {
    start
        .withPropertyValues(
            "stegvis.mail.units=onk",
            "spring.mail.host=localhost",
            "stegvis.mail.from=stegvis@region.example\r\nBcc: eve@evil.example")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessage("STEGVIS_MAIL_FROM is no e-mail address"));
  }

  @Test
  void theUnitsThatAreNamedAllowItOrAllDo() {
    var set =
        start.withPropertyValues(
            "spring.mail.host=localhost", "stegvis.mail.from=stegvis@region.example");
    set.withPropertyValues("stegvis.mail.units=onk, kir")
        .run(
            context -> {
              assertThat(context).hasSingleBean(MailDelivery.class);
              var units = context.getBean(MailUnits.class);
              assertThat(units.allow(new UnitId("kir"))).isTrue();
              assertThat(units.allow(new UnitId("med"))).isFalse();
            });
    set.withPropertyValues("stegvis.mail.units=*")
        .run(
            context ->
                assertThat(context.getBean(MailUnits.class).allow(new UnitId("med"))).isTrue());
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndEveryKindItsWord() throws IOException {
    assertThat(bundle("en").stringPropertyNames()).isEqualTo(bundle("sv").stringPropertyNames());
    assertThat(bundle("sv").stringPropertyNames())
        .containsAll(
            Arrays.stream(MailLetter.Topic.values())
                .map(topic -> "topic." + topic.name().toLowerCase(Locale.ROOT))
                .toList());
  }

  private static Properties bundle(String language) throws IOException {
    var properties = new Properties();
    try (var stream =
        Objects.requireNonNull(
            MailStartTest.class.getResourceAsStream("texts_" + language + ".properties"))) {
      properties.load(new InputStreamReader(stream, UTF_8));
    }
    return properties;
  }
}
