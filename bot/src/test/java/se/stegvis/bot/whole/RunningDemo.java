package se.stegvis.bot.whole;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged jar's demo. */
record RunningDemo(RunningProgram program) implements AutoCloseable {

  static RunningDemo start(Path home, String... more) {
    var command =
        Stream.of(RunningProgram.JAR.stream(), Stream.of("demo"), Stream.of(more))
            .flatMap(each -> each)
            .toList();
    var options = Map.of("JDK_JAVA_OPTIONS", String.join(" ", RunningProgram.SHORT_LIVED));
    return new RunningDemo(RunningProgram.start(home, options, command));
  }

  String address() {
    return "http://127.0.0.1:" + program.port();
  }

  Duration startedIn() {
    return program.startedIn();
  }

  @Override
  public void close() {
    program.close();
  }
}
