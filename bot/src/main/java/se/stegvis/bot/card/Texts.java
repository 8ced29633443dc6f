package se.stegvis.bot.card;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.stegvis.scheduler.form.Fault;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.training.Language;
import se.stegvis.scheduler.training.Role;

/** Everything Stegvis says in a chat, in one language. */
public final class Texts {

  private static final MessageSource BUNDLES = bundles();

  private final Locale locale;

  private Texts(Locale locale) {
    this.locale = locale;
  }

  public static Texts in(Language language) {
    return new Texts(language.locale());
  }

  public String say(Phrase phrase, Object... values) {
    return BUNDLES.getMessage(phrase.key(), values, locale);
  }

  /** Why an answer does not fit. */
  public String fault(Fault fault) {
    return word("fault", fault.name()).orElseThrow();
  }

  /** What somebody in a role is called. */
  String role(Role role) {
    return word("role", role.name()).orElseThrow();
  }

  /** What kind of thing was read. */
  String read(Thing thing) {
    return word("read", thing.name()).orElseThrow();
  }

  /** With a capital letter at its beginning. */
  String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  Locale locale() {
    return locale;
  }

  /** A word of the vocabulary, such as what an evidence is called in plain language. */
  Optional<String> word(String kind, String name, Object... values) {
    return Optional.ofNullable(BUNDLES.getMessage(kind + "." + name, values, null, locale));
  }

  private static MessageSource bundles() {
    var source = new ResourceBundleMessageSource();
    source.setBasename("se/stegvis/bot/card/texts");
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    source.setAlwaysUseMessageFormat(true);
    return source;
  }
}
