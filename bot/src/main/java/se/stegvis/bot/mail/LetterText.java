package se.stegvis.bot.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import se.stegvis.scheduler.delivery.MailLetter;
import se.stegvis.scheduler.delivery.MailLetter.Gist;

/**
 * Writes a letter as plain text: what there is in general words, and why it comes by e-mail. Sent
 * again it has the same Message-ID, so that whoever gets it twice can tell.
 */
final class LetterText {

  private static final String PARAGRAPH = "\n\n";

  private final InternetAddress from;
  private final Clock clock;

  LetterText(InternetAddress from, Clock clock) {
    this.from = from;
    this.clock = clock;
  }

  MimeMessage write(Session session, InternetAddress to, MailLetter letter)
      throws MessagingException {
    var texts = new MailTexts(letter.language());
    var message = new Known(session, letter, domain());
    message.setFrom(named(from));
    message.setRecipient(RecipientType.TO, to);
    message.setSubject(subject(letter, texts), UTF_8.name());
    message.setText(body(letter, texts), UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setContentLanguage(new String[] {texts.language()});
    message.setHeader("Auto-Submitted", "auto-generated");
    // Exchange would answer for whoever is away.
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.saveChanges();
    return message;
  }

  private String domain() {
    var address = from.getAddress();
    return address.substring(address.indexOf('@') + 1);
  }

  private static InternetAddress named(InternetAddress from) {
    try {
      return new InternetAddress(from.getAddress(), "Stegvis");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("a plain name cannot be written", e);
    }
  }

  private static String subject(MailLetter letter, MailTexts texts) {
    return letter.gist() instanceof Gist.Due
        ? texts.say("subject.due")
        : texts.say("subject.something");
  }

  private static String body(MailLetter letter, MailTexts texts) {
    var parts = new ArrayList<String>();
    if (letter.mayBeThere()) {
      parts.add(texts.say("doubt"));
    }
    parts.add(
        switch (letter.gist()) {
          case Gist.Due due -> due(due, texts);
          case Gist.Request _ -> texts.say("request");
          case Gist.Something _ -> texts.say("something");
        });
    parts.add(texts.say("why"));
    parts.add(texts.say("how"));
    parts.add(texts.say("no.reply"));
    return String.join(PARAGRAPH, parts) + "\n";
  }

  private static String due(Gist.Due due, MailTexts texts) {
    if (due.lines().isEmpty()) {
      return texts.say("due.only", due.others());
    }
    var lines = new ArrayList<>(List.of(texts.say("due")));
    due.lines().forEach(line -> lines.add(line(line, texts)));
    if (due.others() > 0) {
      lines.add(texts.say("due.others", due.others()));
    }
    return String.join("\n", lines);
  }

  private static String line(MailLetter.Line line, MailTexts texts) {
    return texts.say(
        line.overdue() ? "line.overdue" : "line.open",
        texts.topic(line.topic()),
        line.count(),
        texts.day(line.lastDay()));
  }

  /** A message that is called after the row it comes from. */
  private static final class Known extends MimeMessage {

    private final String id;

    Known(Session session, MailLetter letter, String domain) {
      super(session);
      id = "<" + letter.message() + "@" + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
