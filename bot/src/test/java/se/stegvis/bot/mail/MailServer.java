package se.stegvis.bot.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A mail server that says no, or falls silent, where it is told to: what a well-behaved one cannot
 * be made to do.
 */
final class MailServer implements AutoCloseable {

  /** Said in place of an answer: the line is cut. */
  static final String HANG_UP = "";

  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();

  MailServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::listen);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** What it answers to a command; to the end of a letter, which is {@code .}, too. */
  void answer(String command, String answer) {
    answers.put(command, answer);
  }

  void behave() {
    answers.clear();
  }

  /** The letters that were handed over to their last line. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  private void listen() {
    try {
      while (true) {
        var caller = socket.accept();
        threads.execute(() -> talk(caller));
      }
    } catch (IOException e) {
      // It is closed.
    }
  }

  private void talk(Socket caller) {
    try (caller;
        var lines =
            new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1))) {
      say(caller, answers.getOrDefault("CONNECT", "220 here"));
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var command = line.split("[ :]", 2)[0];
        if (!say(caller, answers.getOrDefault(command, usual(command)))) {
          return;
        }
        if (command.equals("DATA") && !answers.containsKey("DATA") && !take(caller, lines)) {
          return;
        }
      }
    } catch (IOException e) {
      // The other side hung up.
    }
  }

  private boolean take(Socket caller, BufferedReader lines) throws IOException {
    var letter = new StringBuilder();
    for (var line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
      letter.append(line).append('\n');
    }
    taken.add(letter.toString());
    return say(caller, answers.getOrDefault(".", "250 taken"));
  }

  private static String usual(String command) {
    return switch (command) {
      case "DATA" -> "354 go on";
      case "QUIT" -> "221 bye";
      default -> "250 well";
    };
  }

  private static boolean say(Socket caller, String answer) throws IOException {
    if (answer.equals(HANG_UP)) {
      caller.close();
      return false;
    }
    caller.getOutputStream().write((answer + "\r\n").getBytes(ISO_8859_1));
    caller.getOutputStream().flush();
    return true;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
