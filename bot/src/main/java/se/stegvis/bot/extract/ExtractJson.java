package se.stegvis.bot.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import se.stegvis.scheduler.privacy.Extract;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an extract as one JSON document. */
public final class ExtractJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Whom a row is about; no column is called so. */
  private static final String WHOSE = "is_about";

  private ExtractJson() {}

  public static String write(Extract extract) {
    var document = new LinkedHashMap<String, Object>();
    document.put(
        "person", Map.of("id", extract.person().id().value(), "name", extract.person().name()));
    document.put("made", extract.made().toString());
    var kinds = new LinkedHashMap<String, Object>();
    extract
        .sections()
        .forEach(
            section ->
                kinds.put(
                    section.kind().word(), section.rows().stream().map(ExtractJson::row).toList()));
    document.put("held", kinds);
    document.put("names", extract.names());
    return JSON.writeValueAsString(document);
  }

  private static Map<String, Object> row(Extract.Row row) {
    var written = new LinkedHashMap<String, Object>();
    written.put("table", row.table());
    written.putAll(row.values());
    written.put(WHOSE, row.own() ? "you" : "another");
    return written;
  }
}
