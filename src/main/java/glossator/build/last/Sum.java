package glossator.build.last;

import static java.nio.charset.StandardCharsets.UTF_8;

import glossator.bake.ContentSum;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of a list of words and numbers; each is preceded by its length or is of one. */
final class Sum {
  /** The length of a sum, in bytes. */
  static final int LENGTH = 32;

  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest = digest();

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) { // every Java has it
      throw new IllegalStateException(impossible);
    }
  }

  Sum add(String word) {
    return add(word.getBytes(UTF_8));
  }

  Sum add(byte[] bytes) {
    add(bytes.length);
    digest.update(bytes);
    return this;
  }

  Sum add(long number) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    return this;
  }

  byte[] bytes() {
    return digest.digest();
  }

  /** The sum of some bytes alone. */
  static byte[] of(byte[] bytes) {
    return digest().digest(bytes);
  }

  /**
   * What tells contents of a file apart.
   *
   * @param size of the file as it is known, in bytes
   */
  static byte[] of(Path file, long size) throws IOException {
    ContentSum sum = new ContentSum();
    byte[] buffer = new byte[(int) Math.min(BUFFER, size + 1)];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.add(buffer, 0, read);
      }
    }
    ByteBuffer all = ByteBuffer.allocate(2 * Long.BYTES);
    return all.putLong(sum.length()).putLong(sum.value()).array();
  }
}
