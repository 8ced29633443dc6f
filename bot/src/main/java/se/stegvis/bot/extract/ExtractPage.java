package se.stegvis.bot.extract;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.privacy.Extract;
import se.stegvis.scheduler.training.Language;

/** Writes an extract as one page that needs nothing beside it, in the person's language. */
public final class ExtractPage {

  /** Numbers that the machine tells rows apart by; they mean nothing to anybody. */
  private static final Pattern NUMBER =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private static final String ENTRA = "entra_id";

  private static final String STYLE =
      """
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      section { margin-top: 2.5rem; }
      dl { display: grid; grid-template-columns: 14rem 1fr; gap: 0 1rem; margin: 0;
        border-top: 1px solid #ccc; padding: .6rem 0; break-inside: avoid; }
      dt { color: #555; }
      dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
      """;

  private final Extract extract;
  private final Language language;
  private final Properties texts;
  private final StringBuilder page = new StringBuilder();

  private ExtractPage(Extract extract) {
    this.extract = extract;
    this.language = extract.person().language();
    this.texts = texts(language);
  }

  public static String write(Extract extract) {
    return new ExtractPage(extract).written();
  }

  private String written() {
    var title = text("title").formatted(extract.person().name());
    var made =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
            .format(extract.made().atZone(QuietHours.STOCKHOLM));
    page.append(
        """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <h1>%2$s</h1>
        <p>%s</p>
        <p>%s</p>
        """
            .formatted(
                language == Language.EN ? "en" : "sv",
                escaped(title),
                STYLE,
                escaped(text("made").formatted(made)),
                escaped(text("others"))));
    extract.sections().forEach(this::section);
    return page.append("</body>\n</html>\n").toString();
  }

  private void section(Extract.Section section) {
    var word = section.kind().word();
    page.append("<section>\n<h2>")
        .append(escaped(text("kind." + word)))
        .append("</h2>\n<p>")
        .append(escaped(text("about." + word)))
        .append("</p>\n");
    section.rows().forEach(this::row);
    page.append("</section>\n");
  }

  private void row(Extract.Row row) {
    page.append("<dl>\n");
    if (!row.own()) {
      entry(text("of-another"), text("table." + row.table()));
    }
    row.values().forEach(this::value);
    page.append("</dl>\n");
  }

  private void value(String column, Object value) {
    var words = column.equals(ENTRA) ? value.toString() : words(value);
    if (!words.isBlank()) {
      entry(texts.getProperty("column." + column, column), words);
    }
  }

  private void entry(String label, String words) {
    page.append("<dt>")
        .append(escaped(label))
        .append("</dt><dd>")
        .append(escaped(words))
        .append("</dd>\n");
  }

  private String words(Object value) {
    return switch (value) {
      case String text when extract.names().containsKey(text) ->
          Objects.requireNonNull(extract.names().get(text));
      case String text when NUMBER.matcher(text).matches() -> "";
      case String text -> known(text);
      case Boolean truth -> text(truth ? "yes" : "no");
      case Collection<?> several ->
          several.stream().map(this::words).filter(each -> !each.isBlank()).collect(joining(", "));
      case Map<?, ?> map -> words(map);
      default -> value.toString();
    };
  }

  /** A code that has words of its own. */
  private String known(String text) {
    return texts.getProperty("code." + text, text);
  }

  /** What is only a value in a shell is the value. */
  private String words(Map<?, ?> map) {
    return map.size() == 1 && map.containsKey("value")
        ? words(Objects.requireNonNull(map.get("value")))
        : map.entrySet().stream()
            .map(
                each ->
                    label(each.getKey()) + ": " + words(Objects.requireNonNull(each.getValue())))
            .collect(joining("; "));
  }

  private String label(Object key) {
    return texts.getProperty("column." + key, key.toString());
  }

  private String text(String key) {
    var text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no words for " + key);
    }
    return text;
  }

  private static String escaped(String words) {
    return StringEscapeUtils.escapeXml10(words);
  }

  static Properties texts(Language language) {
    var name = language == Language.EN ? "texts_en.properties" : "texts_sv.properties";
    var texts = new Properties();
    try (var in = Objects.requireNonNull(ExtractPage.class.getResourceAsStream(name))) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return texts;
  }
}
