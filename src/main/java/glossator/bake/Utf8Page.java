package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Takes a page in pieces and encodes each as it comes: most hold letters of one byte only, which is
 * the quickest to encode, while the page as a whole never does. A page of fifty megabytes is never
 * in one array, nor in two.
 */
final class Utf8Page extends Writer {
  private static final int ROOM = 1 << 16;

  private final List<byte[]> full = new ArrayList<>();
  private byte[] room = new byte[ROOM / 2];
  private int length;
  private long size;

  /** The first half of a code point whose second half is in the next piece. */
  private String half = "";

  @Override
  public void write(String text) {
    if (text.isEmpty()) {
      return;
    }
    String whole = half.isEmpty() ? text : half + text;
    int end = whole.length();
    boolean cut = Character.isHighSurrogate(whole.charAt(end - 1));
    half = cut ? whole.substring(end - 1) : "";
    append((cut ? whole.substring(0, end - 1) : whole).getBytes(UTF_8));
  }

  private void append(byte[] piece) {
    int from = 0;
    while (from < piece.length) {
      if (length == room.length) {
        full.add(room);
        room = new byte[ROOM];
        length = 0;
      }
      int count = Math.min(piece.length - from, room.length - length);
      System.arraycopy(piece, from, room, length, count);
      length += count;
      from += count;
    }
    size += piece.length;
  }

  @Override
  public void write(String text, int from, int count) {
    write(text.substring(from, from + count));
  }

  @Override
  public void write(char[] text, int from, int count) {
    write(new String(text, from, count));
  }

  /** How long the page is so far, in bytes. */
  long size() {
    return size;
  }

  /** The SHA-256 of the page so far, in hexadecimal. */
  String sum() {
    MessageDigest digest = Manifest.sha256();
    full.forEach(digest::update);
    digest.update(room, 0, length);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Writes the page so far into a file. */
  void writeTo(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] each : full) {
        out.write(each);
      }
      out.write(room, 0, length);
    }
  }

  /** Whether a file holds the page so far, and nothing else. */
  boolean isIn(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      for (byte[] each : full) {
        if (!Arrays.equals(in.readNBytes(each.length), each)) {
          return false;
        }
      }
      byte[] last = in.readNBytes(length + 1);
      return last.length == length && Arrays.equals(last, 0, length, room, 0, length);
    }
  }

  @Override
  public void flush() {
    // Nothing is held back but half a code point.
  }

  @Override
  public void close() {
    // There is nothing to give back.
  }
}
