package se.stegvis.bot.whole;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged jar's demo. */
record RunningDemo(RunningProgram program) implements AutoCloseable {

  static RunningDemo start(Path home) {
    return start(home, RunningProgram.SHORT_LIVED);
  }

  /** With its clock at another time than the sample's own, in Stockholm. */
  static RunningDemo startAt(LocalDateTime now, Path home) {
    var environment = new HashMap<>(RunningProgram.SHORT_LIVED);
    environment.put("STEGVIS_DEMO_NOW", now.toString());
    return start(home, environment);
  }

  private static RunningDemo start(Path home, Map<String, String> environment) {
    var command = Stream.concat(RunningProgram.JAR.stream(), Stream.of("demo")).toList();
    return new RunningDemo(RunningProgram.start(home, environment, command));
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
