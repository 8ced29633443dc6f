package se.stegvis.bot.whole;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The packaged jar's demo. */
record RunningDemo(RunningProgram program) implements AutoCloseable {

  static RunningDemo start(Path home, String... more) {
    var command =
        Stream.of(RunningProgram.JAR.stream(), Stream.of("demo"), Stream.of(more))
            .flatMap(each -> each)
            .toList();
    return new RunningDemo(RunningProgram.start(home, RunningProgram.SHORT_LIVED, command));
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
