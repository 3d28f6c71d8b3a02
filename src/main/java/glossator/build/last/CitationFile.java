package glossator.build.last;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The file in which a build leaves its citations in words to the next, of the same program. */
public final class CitationFile {
  private static final int FORM = 1;

  private final SealedFile file;

  /**
   * @param folder where it is kept; may be deleted at any time
   */
  public CitationFile(Path folder) {
    this.file = new SealedFile(folder, "citations");
  }

  /** What was written by this program; nothing where that is in doubt. */
  public Map<String, String> read() {
    return file.read(CitationFile::words).orElse(Map.of());
  }

  private static Map<String, String> words(DataInputStream in) throws IOException {
    if (in.readInt() != FORM || !Arrays.equals(in.readNBytes(Sum.LENGTH), Program.identity())) {
      return Map.of();
    }
    Map<String, String> words = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      words.put(SealedFile.text(in), SealedFile.text(in));
    }
    return words;
  }

  /** Writes all of it anew; where that cannot be, the next build asks again. */
  public void write(Map<String, String> words) {
    try {
      byte[] program = Program.identity();
      file.write(
          out -> {
            out.writeInt(FORM);
            out.write(program);
            out.writeInt(words.size());
            for (Map.Entry<String, String> each : new TreeMap<>(words).entrySet()) {
              SealedFile.write(each.getKey(), out);
              SealedFile.write(each.getValue(), out);
            }
          });
    } catch (IOException unwritable) {
      // Nothing is lost but time.
    }
  }
}
