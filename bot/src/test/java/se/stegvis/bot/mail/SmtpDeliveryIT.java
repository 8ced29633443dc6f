package se.stegvis.bot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.CannotCreateTransactionException;
import se.stegvis.scheduler.delivery.Backoff;
import se.stegvis.scheduler.delivery.MailLetter;
import se.stegvis.scheduler.delivery.MailLetter.Gist;
import se.stegvis.scheduler.outbox.MessageId;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Outcome.Delivered;
import se.stegvis.scheduler.outbox.Outcome.Impossible;
import se.stegvis.scheduler.outbox.Outcome.TryLater;
import se.stegvis.scheduler.outbox.Outcome.Uncertain;
import se.stegvis.scheduler.outbox.Way;
import se.stegvis.scheduler.training.Language;

/** What comes of handing a letter to a mail server, over real SMTP. */
class SmtpDeliveryIT {

  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

  private final MailServer server = new MailServer();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private BooleanSupplier mayBegin = () -> true;

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aLetterThatIsSomebodyElsesToSendIsNotHandedOver() {
    mayBegin = () -> false;
    assertLater("mail-connection");
    assertThat(server.taken()).isEmpty();
  }

  @Test
  void aLetterWhoseBeginningCannotBeNotedIsNotHandedOver() {
    mayBegin =
        () -> {
          throw new CannotCreateTransactionException("the database is away");
        };
    assertLater("mail-connection");
    assertThat(server.taken()).isEmpty();
  }

  @Test
  void aLetterThatIsTakenIsDelivered() {
    assertThat(deliver()).isEqualTo(new Delivered(null, Way.MAIL));
    assertThat(server.taken()).hasSize(1);
    assertThat(meters.counter("stegvis.mails", "outcome", "delivered").count()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL, 451 later, 451",
    "RCPT, 450 mailbox busy, 450",
    "DATA, 452 full, 452",
    "'.', 421 closing, 421",
  })
  void aPassingRefusalIsTriedAgainAndThenDelivered(String command, String answer, int code) {
    server.answer(command, answer);
    assertLater("mail-" + code);

    server.behave();
    assertThat(deliver()).isEqualTo(new Delivered(null, Way.MAIL));
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL, 530 log in first, 530",
    "RCPT, 550 no such user, 550",
    "DATA, 554 no, 554",
    "'.', 552 too much, 552",
  })
  void aRefusalForGoodIsImpossible(String command, String answer, int code) {
    server.answer(command, answer);
    assertThat(deliver()).isEqualTo(new Impossible("mail-" + code));
  }

  @Test
  void aLineThatIsCutAfterTheLetterLeavesItUncertain() {
    server.answer(".", MailServer.HANG_UP);
    assertThat(deliver())
        .isInstanceOfSatisfying(
            Uncertain.class,
            uncertain -> {
              assertThat(uncertain.cause()).isEqualTo("mail-no-answer");
              assertThat(uncertain.again()).isBetween(NOW.plusSeconds(600), NOW.plusSeconds(720));
            });
    assertThat(server.taken()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONNECT", "EHLO", "MAIL", "RCPT", "DATA"})
  void aLineThatIsCutBeforeIsTriedAgain(String command) {
    server.answer(command, MailServer.HANG_UP);
    if (command.equals("EHLO")) {
      server.answer("HELO", MailServer.HANG_UP);
    }
    assertThat(deliver()).isInstanceOf(TryLater.class);
    assertThat(server.taken()).isEmpty();
  }

  @Test
  void aServerThatRefusesUsAltogetherIsTriedAgain() {
    server.answer("CONNECT", "554 go away");
    assertLater("mail-connection");
  }

  @Test
  void aServerThatIsNotThereIsTriedAgain() {
    server.close();
    assertLater("mail-connection");
  }

  @Test
  void aFarewellThatIsNotAnsweredChangesNothing() {
    server.answer("QUIT", MailServer.HANG_UP);
    assertThat(deliver()).isEqualTo(new Delivered(null, Way.MAIL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna@region.example\r\nBcc: eve@evil.example",
        "anna@region.example\nSubject: hej",
        "anna@region.example, eve@evil.example",
        "Anna <anna@region.example>",
        "anna@region.example ",
        "anna",
        "@region.example",
        "anna@",
        "anna@region.example>\r\nRCPT TO:<eve@evil.example",
        "ånna@region.example",
        "anna@region..example",
      })
  void anAddressThatIsMoreOrLessThanOneIsRefusedBeforeAnythingIsSaid(String address) {
    assertThat(delivery(30).deliver(letter(address))).isEqualTo(new Impossible("mail-address"));
    assertThat(server.taken()).isEmpty();
  }

  @Test
  void noMoreAMinuteThanAgreedAndTheRestLater() {
    var delivery = delivery(2);
    assertThat(delivery.deliver(letter("a@region.example"))).isInstanceOf(Delivered.class);
    assertThat(delivery.deliver(letter("b@region.example"))).isInstanceOf(Delivered.class);
    assertThat(delivery.deliver(letter("c@region.example")))
        .isEqualTo(new TryLater("mail-pace", NOW.plusSeconds(60)));
    assertThat(server.taken()).hasSize(2);
  }

  private void assertLater(String cause) {
    assertThat(deliver())
        .isInstanceOfSatisfying(
            TryLater.class,
            later -> {
              assertThat(later.cause()).isEqualTo(cause);
              assertThat(later.when()).isBetween(NOW.plusSeconds(24), NOW.plusSeconds(36));
            });
  }

  private Outcome deliver() {
    return delivery(30).deliver(letter("anna@region.example"));
  }

  private SmtpDelivery delivery(int rate) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("localhost");
    sender.setPort(server.port());
    sender
        .getJavaMailProperties()
        .setProperty("mail.smtp.timeout", String.valueOf(Duration.ofSeconds(5).toMillis()));
    var clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new SmtpDelivery(
        new Smtp(sender),
        new LetterText(Addresses.read("stegvis@region.example").orElseThrow(), clock),
        new MailPace(rate),
        new Backoff(new SplittableRandom(1)),
        (_, _) -> mayBegin.getAsBoolean(),
        clock,
        meters);
  }

  private static MailLetter letter(String address) {
    return new MailLetter(MessageId.random(), address, Language.SV, new Gist.Something(), false, 1);
  }
}
