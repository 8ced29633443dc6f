package se.stegvis.persistence.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** One process has the home at a time; the operating system frees it when that process dies. */
final class HomeLock implements AutoCloseable {

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws HomeInUseException if it is taken
   */
  static HomeLock of(Path home) throws IOException {
    var channel = FileChannel.open(home.resolve("stegvis.lock"), CREATE, WRITE);
    if (!taken(channel)) {
      channel.close();
      throw new HomeInUseException(home);
    }
    return new HomeLock(channel);
  }

  private static boolean taken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      // Another context of this very process has it.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
