package se.stegvis.bot.chaos;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What was seen, a line each, only ever added to. */
final class Journal implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final BufferedWriter lines;

  Journal(Path file) throws IOException {
    lines = Files.newBufferedWriter(file);
  }

  synchronized void add(Entry entry) {
    try {
      lines.write(JSON.writerFor(Entry.class).writeValueAsString(entry));
      lines.newLine();
      lines.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Entry> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> JSON.readValue(line, Entry.class))
        .toList();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
