package se.stegvis.bot.demo;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.stegvis.scheduler.training.Role;

/** The few words that the page takes from the server, in Swedish unless English is asked for. */
final class DemoTexts {

  private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

  DemoTexts() {
    bundle.setBasename("demo/texts");
    bundle.setDefaultEncoding("UTF-8");
    bundle.setFallbackToSystemLocale(false);
  }

  String of(Locale locale, String key, Object... values) {
    return bundle.getMessage(key, values, locale);
  }

  String role(Locale locale, Role role) {
    return of(locale, "role." + role);
  }
}
