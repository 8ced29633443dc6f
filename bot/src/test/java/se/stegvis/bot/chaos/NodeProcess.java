package se.stegvis.bot.chaos;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One life of a node, from its start to its death. It is killed by its handle: the process itself
 * would close the pipe with what the node has said last.
 */
final class NodeProcess {

  private final String name;
  private final Journal journal;
  private final Process process;
  private final PrintWriter commands;
  private final Thread reader;
  private final CountDownLatch ready = new CountDownLatch(1);
  private volatile int port;
  private volatile CountDownLatch reached = new CountDownLatch(1);

  NodeProcess(String name, List<String> command, Path log, Journal journal) throws IOException {
    this.name = name;
    this.journal = journal;
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    commands =
        new PrintWriter(
            new BufferedWriter(
                new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8)));
    reader = Thread.ofPlatform().daemon().start(() -> read(log));
  }

  private void read(Path log) {
    try (var lines =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var out =
            new PrintWriter(new java.io.FileWriter(log.toFile(), StandardCharsets.UTF_8, true))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(Points.SPEAKS)) {
          hear(List.of(line.substring(Points.SPEAKS.length()).split(" ", -1)));
        } else {
          out.println(line);
          out.flush();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      ready.countDown();
      reached.countDown();
    }
  }

  private void hear(List<String> words) {
    var now = Clock.systemUTC().instant();
    switch (words.getFirst()) {
      case "READY" -> {
        port = Integer.parseInt(words.get(1));
        journal.add(new Entry.Started(now, name, port));
        ready.countDown();
      }
      case "AT" -> reached.countDown();
      case "KEPT" ->
          journal.add(
              new Entry.Kept(
                  now,
                  name,
                  Entry.About.valueOf(words.get(1)),
                  words.get(2),
                  Integer.parseInt(words.get(3)),
                  words.get(4),
                  Boolean.parseBoolean(words.get(5))));
      default -> throw new IllegalStateException("a node said " + words);
    }
  }

  /** Waits until it serves; false if it has died before. */
  boolean isUp(Duration patience) throws InterruptedException {
    return ready.await(patience.toMillis(), TimeUnit.MILLISECONDS) && port != 0;
  }

  int port() {
    return port;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until it stands at a point; false if it never came there. */
  boolean comesTo(String point, int passes, Duration patience) throws InterruptedException {
    reached = new CountDownLatch(1);
    commands.println(point + " " + passes);
    commands.flush();
    return reached.await(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Kills it; returns when it and all that it has said is over. */
  void kill(String where) throws InterruptedException {
    var wasAlive = process.isAlive();
    process.toHandle().destroyForcibly();
    process.waitFor();
    if (wasAlive) {
      journal.add(new Entry.Killed(Clock.systemUTC().instant(), name, where));
    }
    reader.join();
  }

  /** Leaves nothing of it behind. */
  void abandon() {
    process.toHandle().destroyForcibly();
  }

  void freeze() throws IOException, InterruptedException {
    signal("-STOP");
    journal.add(new Entry.Frozen(Clock.systemUTC().instant(), name));
  }

  void thaw() throws IOException, InterruptedException {
    journal.add(new Entry.Thawed(Clock.systemUTC().instant(), name));
    signal("-CONT");
  }

  private void signal(String signal) throws IOException, InterruptedException {
    new ProcessBuilder("kill", signal, String.valueOf(process.pid())).start().waitFor();
  }

  /** Ends it as an administrator does. */
  void stop(Duration patience) throws InterruptedException {
    process.toHandle().destroy();
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
    reader.join();
  }
}
