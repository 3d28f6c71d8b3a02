package glossator.build.last;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** The file that a build is remembered in, ended by its own sum. */
final class RecordFile {
  private static final String NAME = "last-build";
  private static final int FORM = 1;

  /** Above this, in bytes, it is no record: a hundred thousand warnings need less. */
  private static final long LARGEST = 1 << 26;

  private final Path folder;

  /**
   * What the file holds.
   *
   * @param key the sum of what the build was made of
   * @param site the sum of the stamps of what it made
   */
  record Entry(byte[] key, byte[] site, Outcome outcome) {}

  RecordFile(Path folder) {
    this.folder = folder;
  }

  /** What it holds; empty when there is none, or it is not as it was written. */
  Optional<Entry> read() {
    Path file = folder.resolve(NAME);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      int end = bytes.length - Sum.LENGTH;
      if (end < 0
          || !Arrays.equals(
              Sum.of(Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length))) {
        return Optional.empty();
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
      return in.readInt() == FORM
          ? Optional.of(
              new Entry(in.readNBytes(Sum.LENGTH), in.readNBytes(Sum.LENGTH), Outcome.read(in)))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Replaces what it holds, at once; a folder of this name that is a link is left alone. */
  void write(Entry entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(FORM);
    out.write(entry.key());
    out.write(entry.site());
    entry.outcome().write(out);
    out.write(Sum.of(bytes.toByteArray()));
    if (Files.isSymbolicLink(folder)) {
      return;
    }
    Files.createDirectories(folder);
    // Nobody wants it under version control.
    Files.writeString(folder.resolve(".gitignore"), "*\n");
    Path draft = folder.resolve(NAME + ".new");
    Files.write(draft, bytes.toByteArray());
    Files.move(
        draft,
        folder.resolve(NAME),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
  }
}
