package se.stegvis.bot.mail;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import se.stegvis.scheduler.delivery.MailLetter;
import se.stegvis.scheduler.training.Language;

/** The words of an e-mail in one language. */
final class MailTexts {

  private final Locale locale;
  private final ResourceBundle bundle;

  MailTexts(Language language) {
    locale = language.locale();
    bundle = ResourceBundle.getBundle("se.stegvis.bot.mail.texts", locale);
  }

  String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  String topic(MailLetter.Topic topic) {
    return bundle.getString("topic." + topic.name().toLowerCase(Locale.ROOT));
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
  }

  String language() {
    return locale.getLanguage();
  }
}
