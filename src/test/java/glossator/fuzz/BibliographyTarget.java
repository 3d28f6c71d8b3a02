package glossator.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** {@code bibliography.json}, with a text that cites some of its works. */
final class BibliographyTarget implements FuzzTarget {
  private static final byte[] TEXT =
      "# One\n\nThe ship came [@lind-1893, p. 3]. It was late [see @berg-1901; @lind-1893].\n"
          .getBytes(StandardCharsets.UTF_8);

  @Override
  public String name() {
    return "bibliography";
  }

  @Override
  public String rule() {
    return "bibliography";
  }

  @Override
  public List<byte[]> samples() throws IOException {
    return Samples.files(name -> name.equals("bibliography.json"));
  }

  @Override
  public void take(byte[] input) throws IOException {
    MemoryEdition.make(
        Map.of("content/bibliography.json", input, "content/article/1-one.md", TEXT));
  }
}
