package glossator.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page for a file, which is written when it is whole; of one of fifty megabytes, what there is
 * goes to its file from time to time.
 */
final class Utf8Page extends Utf8Writer {
  private static final int ROOM = 1 << 16;

  /** How many rooms are filled before they are written. */
  private static final int HELD = 64;

  private final Path file;
  private final MessageDigest digest = Manifest.sha256();
  private final List<byte[]> full = new ArrayList<>();
  private byte[] room = new byte[ROOM / 4];
  private int length;
  private long size;
  private @Nullable OutputStream begun;
  private @Nullable IOException unwritable;

  /**
   * @param file where the page belongs; its folder is there
   * @param texts the text of the templates that write the page, encoded already
   */
  Utf8Page(Path file, TemplateTexts texts) {
    super(texts);
    this.file = file;
  }

  @Override
  void append(byte[] bytes, int count) {
    int from = 0;
    while (from < count) {
      if (length == room.length) {
        full.add(room);
        length = 0;
        if (full.size() == HELD) {
          writeOut();
        }
        room = new byte[ROOM];
      }
      int next = Math.min(count - from, room.length - length);
      System.arraycopy(bytes, from, room, length, next);
      length += next;
      from += next;
    }
    size += count;
  }

  /** How long the page is so far, in bytes. */
  long size() {
    return size;
  }

  Path file() {
    return file;
  }

  /** Writes what is full. A template is not to blame for a disk: it is told of at the end. */
  private void writeOut() {
    try {
      OutputStream out = begun == null ? Files.newOutputStream(file) : begun;
      begun = out;
      for (byte[] each : full) {
        digest.update(each);
        out.write(each);
      }
    } catch (IOException failed) {
      unwritable = failed;
    }
    full.clear();
  }

  /**
   * Writes the rest of the page.
   *
   * @return its SHA-256, in hexadecimal
   */
  String finish() throws IOException {
    full.forEach(digest::update);
    digest.update(room, 0, length);
    try (OutputStream out = begun == null ? Files.newOutputStream(file) : begun) {
      if (unwritable != null) {
        throw unwritable;
      }
      for (byte[] each : full) {
        out.write(each);
      }
      out.write(room, 0, length);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Takes back what was written of a page that cannot be made. */
  void abandon() throws IOException {
    if (begun != null) {
      begun.close();
      Files.delete(file);
    }
  }

  /** Whether a file holds the page that was finished, and nothing else. */
  boolean isIn(Path other) throws IOException {
    if (begun != null) {
      return Files.mismatch(file, other) < 0;
    }
    try (InputStream in = Files.newInputStream(other)) {
      for (byte[] each : full) {
        if (!Arrays.equals(in.readNBytes(each.length), each)) {
          return false;
        }
      }
      byte[] last = in.readNBytes(length + 1);
      return last.length == length && Arrays.equals(last, 0, length, room, 0, length);
    }
  }
}
