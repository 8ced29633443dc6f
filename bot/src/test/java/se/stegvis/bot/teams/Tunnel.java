package se.stegvis.bot.teams;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A proxy that leads every https address to one port of this machine, so that a production start
 * can call Microsoft's hosts by their names.
 */
final class Tunnel implements AutoCloseable {

  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<String> led = new ConcurrentLinkedQueue<>();
  private final int target;

  Tunnel(int target) throws IOException {
    this.target = target;
    threads.execute(this::open);
  }

  int port() {
    return door.getLocalPort();
  }

  /** How many connections were made to a host. */
  long connections(String host) {
    return led.stream().filter(asked -> asked.startsWith("CONNECT " + host + ":")).count();
  }

  private void open() {
    while (!door.isClosed()) {
      try {
        var caller = door.accept();
        threads.execute(() -> lead(caller));
      } catch (IOException _) {
        return;
      }
    }
  }

  private void lead(Socket caller) {
    try (caller;
        var there = new Socket(InetAddress.getLoopbackAddress(), target)) {
      var in = caller.getInputStream();
      var asked = head(in);
      if (!asked.startsWith("CONNECT ")) {
        return;
      }
      led.add(asked);
      var out = caller.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      var back = threads.submit(() -> carry(there.getInputStream(), out));
      carry(in, there.getOutputStream());
      back.cancel(true);
    } catch (IOException _) {
      // Either side has hung up.
    }
  }

  /** The lines of a request without a body, which the caller waits with the rest for. */
  private static String head(InputStream in) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII), 1);
    var first = lines.readLine();
    while (true) {
      var line = lines.readLine();
      if (line == null || line.isEmpty()) {
        return first == null ? "" : first;
      }
    }
  }

  private static Void carry(InputStream from, OutputStream to) throws IOException {
    from.transferTo(to);
    return null;
  }

  @Override
  public void close() throws IOException {
    door.close();
    threads.shutdownNow();
  }
}
