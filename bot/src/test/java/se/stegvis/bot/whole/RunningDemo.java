package se.stegvis.bot.whole;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged jar's demo. */
record RunningDemo(RunningJar jar) implements AutoCloseable {

  static RunningDemo start(Path home, String... more) {
    var arguments = Stream.concat(Stream.of("demo"), Stream.of(more)).toList();
    return new RunningDemo(RunningJar.start(home, Map.of(), List.copyOf(arguments)));
  }

  String address() {
    return "http://127.0.0.1:" + jar.port();
  }

  Duration startedIn() {
    return jar.startedIn();
  }

  @Override
  public void close() {
    jar.close();
  }
}
