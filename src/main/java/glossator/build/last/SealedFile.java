package glossator.build.last;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** A file of the cache, ended by its own sum, so that what was damaged is as good as nothing. */
final class SealedFile {
  /** Above this, in bytes, it is none of ours: a hundred thousand warnings need less. */
  private static final long LARGEST = 1 << 26;

  private final Path folder;
  private final String name;

  /**
   * @param folder which need not exist; one that is a link is left alone
   * @param name of the file in it
   */
  SealedFile(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Reads what was written. */
  interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  /** Writes what is to be read. */
  interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  /** What it holds; empty when there is none, or it is not as it was written. */
  <T> Optional<T> read(Reading<T> reading) {
    Path file = folder.resolve(name);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - Sum.LENGTH;
      boolean whole =
          end >= 0
              && Arrays.equals(
                  Sum.of(Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length));
      return whole
          ? Optional.of(reading.from(new DataInputStream(new ByteArrayInputStream(bytes, 0, end))))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException otherwise) {
      return Optional.empty();
    }
  }

  /** Replaces what it holds, at once. */
  void write(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    writing.to(out);
    out.write(Sum.of(bytes.toByteArray()));
    if (Files.isSymbolicLink(folder)) {
      return;
    }
    Files.createDirectories(folder);
    // Nobody wants it under version control.
    Files.writeString(folder.resolve(".gitignore"), "*\n");
    Path draft = folder.resolve(name + ".new");
    Files.write(draft, bytes.toByteArray());
    Files.move(
        draft,
        folder.resolve(name),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }

  static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("a text of " + length + " bytes");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
