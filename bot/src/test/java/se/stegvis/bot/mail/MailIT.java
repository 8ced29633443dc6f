package se.stegvis.bot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.calendar.WorkingDays;
import se.stegvis.scheduler.delivery.Backoff;
import se.stegvis.scheduler.delivery.ByMail;
import se.stegvis.scheduler.delivery.FirstContacts;
import se.stegvis.scheduler.delivery.MailUnits;
import se.stegvis.scheduler.delivery.WritingMail;
import se.stegvis.scheduler.outbox.InMemoryConversations;
import se.stegvis.scheduler.outbox.Message;
import se.stegvis.scheduler.outbox.Outcome;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.outbox.Way;
import se.stegvis.scheduler.reminder.Office;
import se.stegvis.scheduler.training.Given;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Person;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.Roster;
import se.stegvis.scheduler.training.UnitId;

/** A morning's reminders to people whom Teams does not reach, as a mail server gets them. */
class MailIT {

  private static final Instant AT_EIGHT = Instant.parse("2026-08-17T06:00:00Z");
  private static final Instant IN_THE_EVENING = Instant.parse("2026-08-17T17:00:00Z");

  /** Names that nobody has but those of this roster, and that no letter may hold. */
  private static final String PLANTED = "Qvistrand";

  @RegisterExtension
  final GreenMailExtension mail =
      new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private final Office office = new Office(roster());
  private final InMemoryConversations conversations = new InMemoryConversations();

  @BeforeEach
  void everybodyHasBlockedTheBotAndSomethingToDo() {
    for (var person : List.of("anna", "bo", "cia", "dag")) {
      conversations.stop(new PersonId(person), Stop.Cause.BLOCKED, AT_EIGHT);
    }
    office.tick("2026-08-17");
  }

  @Test
  void eachGetsOneLetterOfTheirOwnInTheirLanguage() throws MessagingException, IOException {
    relay(new MailUnits.These(Set.of(new UnitId("onk"))), AT_EIGHT);
    relay(new MailUnits.These(Set.of(new UnitId("onk"))), AT_EIGHT.plusSeconds(60));

    assertThat(to("anna")).hasSize(1);
    assertThat(text(to("anna").getFirst()))
        .contains("Det här har du framför dig:")
        .contains("- handledarsamtal, senast 31 augusti 2026")
        .contains("och en sak till, som du ser i Stegvis")
        .contains("Det går inte att svara på det här brevet.");
    assertThat(to("bo")).hasSize(1);
    assertThat(text(to("bo").getFirst())).contains("This is what you have before you:");
    assertThat(office.outbox.all()).extracting(Message::way).containsOnly(Way.MAIL);
  }

  @Test
  void whereTheUnitDoesNotAllowItNobodyGetsAny() {
    relay(new MailUnits.These(Set.of(new UnitId("kir"))), AT_EIGHT);
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void nobodyGetsAnyInTheEvening() {
    relay(new MailUnits.All(), IN_THE_EVENING);
    assertThat(mail.getReceivedMessages()).isEmpty();
    relay(new MailUnits.All(), Instant.parse("2026-08-18T06:00:00Z"));
    assertThat(to("anna")).hasSize(1);
  }

  @Test
  void noLetterHoldsAnybodysNameNorTheRulesWords() throws MessagingException, IOException {
    relay(new MailUnits.All(), AT_EIGHT);
    assertThat(mail.getReceivedMessages()).isNotEmpty();
    for (var received : mail.getReceivedMessages()) {
      assertThat(raw(received) + text(received))
          .doesNotContainIgnoringCase(PLANTED)
          .doesNotContain("Introduktion", "SAS-", "Enheten");
    }
  }

  @Test
  void aLetterSaysWhatItIsAndIsPlainText() throws MessagingException, IOException {
    relay(new MailUnits.All(), AT_EIGHT);
    var received = to("anna").getFirst();
    var message =
        office.outbox.all().stream()
            .filter(each -> each.to().equals(new PersonId("anna")))
            .findFirst()
            .orElseThrow();
    assertThat(received.getMessageID()).isEqualTo("<" + message.id() + "@region.example>");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(received.getHeader("From")).containsExactly("Stegvis <stegvis@region.example>");
    assertThat(received.getHeader("To")).containsExactly("anna@region.example");
    assertThat(received.getSubject()).isEqualTo("Påminnelse från Stegvis");
    assertThat(received.getSentDate()).isEqualTo(AT_EIGHT);
    assertThat(received.getHeader("Content-Language")).containsExactly("sv");
    assertThat(text(received)).doesNotContain("<", "http");
  }

  private void relay(MailUnits units, Instant now) {
    var letters = office.letters(conversations);
    office
        .relaying(
            conversations,
            letters,
            _ -> {
              throw new UnsupportedOperationException("nobody is reached");
            },
            (_, _, _) -> new FirstContacts.Meeting.Missed(new Outcome.Impossible("x")),
            new ByMail(
                new WritingMail(letters, office.records, units),
                delivery(now),
                new QuietHours(new WorkingDays())))
        .relayAll(now);
  }

  private SmtpDelivery delivery(Instant now) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(mail.getSmtp().getPort());
    var clock = Clock.fixed(now, ZoneOffset.UTC);
    return new SmtpDelivery(
        new Smtp(sender),
        new LetterText(Addresses.read("stegvis@region.example").orElseThrow(), clock),
        new MailPace(30),
        new Backoff(new SplittableRandom(1)),
        office.outbox::begin,
        clock,
        new SimpleMeterRegistry());
  }

  private List<MimeMessage> to(String person) {
    return Stream.of(mail.getReceivedMessages())
        .filter(each -> isTo(each, person + "@region.example"))
        .toList();
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return message.getRecipients(RecipientType.TO)[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage message) throws MessagingException, IOException {
    return (String) message.getContent();
  }

  private static String raw(MimeMessage message) throws MessagingException, IOException {
    var bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Roster roster() {
    var given =
        Given.programme("p1")
            .of("anna")
            .in(
                Given.unit("onk")
                    .underSince("sas-boras", "2026-07-01")
                    .with(Role.SR, "cia")
                    .with(Role.VC, "dag"))
            .startingOn("2026-07-31")
            .withMainSupervisor("bo")
            .toRoster();
    return new Roster(
        given.people().stream()
            .map(
                each ->
                    new Person(
                        each.id(),
                        each.id() + " " + PLANTED,
                        each.id() + "@region.example",
                        null,
                        each.id().equals(new PersonId("bo")) ? Language.EN : Language.SV,
                        each.qualifications()))
            .toList(),
        given.units(),
        given.programmes());
  }
}
