package glossator.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The bytes of a file of a site, in pieces which may be those of other pages too: one of fifty
 * megabytes, most of which was made before, is put together without a copy of them. Nobody changes
 * a piece.
 */
final class PageBytes {
  private final List<byte[]> pieces;
  private final long size;

  PageBytes(List<byte[]> pieces) {
    this.pieces = List.copyOf(pieces);
    long all = 0;
    for (byte[] piece : this.pieces) {
      all += piece.length;
    }
    this.size = all;
  }

  static PageBytes of(byte[] bytes) {
    return new PageBytes(List.of(bytes));
  }

  /** How many bytes they are. */
  long size() {
    return size;
  }

  /** Their SHA-256, in hexadecimal. */
  String sum() {
    MessageDigest digest = Manifest.sha256();
    pieces.forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Whether another has the same pieces, and so the same bytes, which it may have otherwise too.
   */
  @SuppressWarnings("ReferenceEquality") // what is another piece of the same bytes is looked at
  boolean hasPiecesOf(PageBytes other) {
    if (size != other.size || pieces.size() != other.pieces.size()) {
      return false;
    }
    for (int i = 0; i < pieces.size(); i++) {
      byte[] mine = pieces.get(i);
      byte[] its = other.pieces.get(i);
      if (mine != its && !Arrays.equals(mine, its)) {
        return false;
      }
    }
    return true;
  }

  /** Writes them to a file, which is new. */
  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (byte[] piece : pieces) {
        out.write(piece);
      }
    }
  }

  /** Whether a file holds them, and nothing else. */
  boolean isIn(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      for (byte[] piece : pieces) {
        if (!Arrays.equals(in.readNBytes(piece.length), piece)) {
          return false;
        }
      }
      return in.read() < 0;
    }
  }

  /** All of them in one piece, which is the caller's. */
  byte[] whole() {
    byte[] whole = new byte[Math.toIntExact(size)];
    int at = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, whole, at, piece.length);
      at += piece.length;
    }
    return whole;
  }
}
