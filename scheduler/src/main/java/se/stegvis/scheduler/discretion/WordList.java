package se.stegvis.scheduler.discretion;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The file of sensitive words: lists under headings, with comments after a number sign. */
record WordList(Map<String, List<String>> headings) {

  static WordList bundled(String path) {
    try (var in = Objects.requireNonNull(WordList.class.getResourceAsStream(path), path)) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordList read(List<String> lines) {
    var headings = new HashMap<String, List<String>>();
    var words = new ArrayList<String>();
    for (var line : lines) {
      if (line.startsWith("[")) {
        words = new ArrayList<>();
        headings.put(line, words);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        words.add(line);
      }
    }
    return new WordList(headings);
  }

  /** A regular expression for any word under these headings. */
  String anyOf(String... chosen) {
    return List.of(chosen).stream()
        .flatMap(heading -> Objects.requireNonNull(headings.get(heading), heading).stream())
        .map(word -> word.replace(" ", "\\s{1,3}").replace("*", "\\p{L}{0,30}"))
        .collect(joining("|", "(?:", ")"));
  }
}
