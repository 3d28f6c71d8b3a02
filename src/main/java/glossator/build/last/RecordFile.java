package glossator.build.last;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The file that a build is remembered in. */
final class RecordFile {
  private static final int FORM = 1;

  private final SealedFile file;

  /**
   * What the file holds.
   *
   * @param key the sum of what the build was made of
   * @param site the sum of the stamps of what it made
   */
  record Entry(byte[] key, byte[] site, Outcome outcome) {}

  RecordFile(Path folder) {
    this.file = new SealedFile(folder, "last-build");
  }

  /** What it holds; empty when there is none, or it is not as it was written. */
  Optional<Entry> read() {
    return file.read(RecordFile::entry);
  }

  private static Entry entry(DataInputStream in) throws IOException {
    if (in.readInt() != FORM) {
      throw new IOException("of another form");
    }
    return new Entry(in.readNBytes(Sum.LENGTH), in.readNBytes(Sum.LENGTH), Outcome.read(in));
  }

  void write(Entry entry) throws IOException {
    file.write(
        out -> {
          out.writeInt(FORM);
          out.write(entry.key());
          out.write(entry.site());
          entry.outcome().write(out);
        });
  }
}
