package se.stegvis.scheduler.roster;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a roster file (UTF-8 JSON) and checks it. Every mistake is reported at once, with its place
 * and what to do; a file that is no JSON gives one, with line and column.
 */
public final class RosterReader {

  private static final int DEEPEST = 20;
  private static final int LONGEST_TEXT = 10_000;
  private static final int FIRST_BYTES = 4;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_TEXT)
                          .maxNameLength(LONGEST_TEXT)
                          .build())
                  .build())
          .build();

  private final KnownNames names;

  public RosterReader(KnownNames names) {
    this.names = names;
  }

  /**
   * Reads the stream to its end, and leaves closing to the caller.
   *
   * @throws UncheckedIOException if the stream itself fails
   */
  public ReadRoster read(InputStream file) {
    var document = new RosterDocument(new Reading(names));
    var bytes = new BufferedInputStream(file);
    try {
      if (isUtf16(bytes)) {
        return document.broken("the file is UTF-16: save it as UTF-8");
      }
      return parse(bytes, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadRoster parse(InputStream bytes, RosterDocument document) throws IOException {
    try (var parser = MAPPER.createParser(bytes)) {
      return parse(parser, document);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static ReadRoster parse(JsonParser parser, RosterDocument document) {
    try {
      return document.read(parser);
    } catch (JacksonIOException e) {
      throw e;
    } catch (JacksonException e) {
      return document.broken(BrokenJson.describe(e, parser.currentLocation()));
    }
  }

  /** Texts that begin with a brace have a zero byte beside it, or a byte order mark before it. */
  private static boolean isUtf16(InputStream bytes) throws IOException {
    bytes.mark(FIRST_BYTES);
    var first = bytes.readNBytes(FIRST_BYTES);
    bytes.reset();
    for (var each : first) {
      if (each == 0 || each == (byte) 0xFE || each == (byte) 0xFF) {
        return true;
      }
    }
    return false;
  }
}
