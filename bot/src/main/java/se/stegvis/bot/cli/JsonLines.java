package se.stegvis.bot.cli;

import java.io.PrintWriter;
import tools.jackson.databind.json.JsonMapper;

/** Prints values as one JSON object a line. */
final class JsonLines {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PrintWriter out;

  JsonLines(PrintWriter out) {
    this.out = out;
  }

  void print(Object line) {
    out.println(JSON.writeValueAsString(line));
  }
}
