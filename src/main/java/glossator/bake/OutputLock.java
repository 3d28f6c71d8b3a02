package glossator.bake;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps two builds from writing to one folder at once. It is the system's lock on a file, which
 * ends with the process, however that ends; the file may be left over and means nothing then.
 */
public final class OutputLock implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(20);

  /** Behind everything in the file: on Windows, what is locked cannot be read or written. */
  private static final long LOCKED = Long.MAX_VALUE - 1;

  private static final int LARGEST = 1 << 12;

  /** The system's lock is the process's, not the thread's. */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, as soon as nobody else has it.
   *
   * @param patience how long to wait for that
   * @param waiting is called once when there is something to wait for
   * @return empty when somebody else has it still
   * @throws IOException when the file cannot be made
   */
  static Optional<OutputLock> take(Path file, Duration patience, Runnable waiting)
      throws IOException {
    long start = System.nanoTime();
    for (boolean first = true; first || System.nanoTime() - start < patience.toNanos(); ) {
      Optional<OutputLock> lock = tryOnce(file);
      if (lock.isPresent()) {
        return lock;
      }
      if (first) {
        waiting.run();
      }
      first = false;
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return Optional.empty();
  }

  private static Optional<OutputLock> tryOnce(Path file) throws IOException {
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    Optional<OutputLock> lock = Optional.empty();
    try {
      lock = tryAgainstOthers(file);
    } finally {
      if (lock.isEmpty()) {
        HELD_HERE.remove(file);
      }
    }
    return lock;
  }

  private static Optional<OutputLock> tryAgainstOthers(Path file) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(file, CREATE, WRITE);
    } catch (AccessDeniedException denied) {
      if (Files.isWritable(file.resolveSibling(""))) { // Windows is about to delete it
        return Optional.empty();
      }
      throw denied;
    }
    boolean taken = false;
    try {
      taken = channel.tryLock(LOCKED, 1, false) != null && isStillThere(file, channel);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? Optional.of(new OutputLock(file, channel)) : Optional.empty();
  }

  /**
   * Whoever had the lock has deleted the file, perhaps after it was opened here, and somebody else
   * has perhaps made a new one. A size of one's own tells them apart; opening the file once more
   * would do so too, but on Unix closing it then gives up the lock.
   */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    int size = ThreadLocalRandom.current().nextInt(1, LARGEST);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(size), 0);
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException deleted) {
      return false;
    }
  }

  /** Gives the lock back. The file goes first: a lock taken on a file that goes is none. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
