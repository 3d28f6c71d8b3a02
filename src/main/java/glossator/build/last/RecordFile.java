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
   * @param key the sum of what the build was made of, in hexadecimal
   * @param site the sum of the stamps of what it made, likewise
   */
  record Entry(String key, String site, Outcome outcome) {}

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
    return new Entry(SealedFile.text(in), SealedFile.text(in), Outcome.read(in));
  }

  void write(Entry entry) throws IOException {
    file.write(
        out -> {
          out.writeInt(FORM);
          SealedFile.write(entry.key(), out);
          SealedFile.write(entry.site(), out);
          entry.outcome().write(out);
        });
  }
}
