package glossator.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** {@code jbake.properties}, with a short text. */
final class ConfigurationTarget implements FuzzTarget {
  private static final byte[] TEXT = "# One\n\nThe ship came.\n".getBytes(StandardCharsets.UTF_8);

  @Override
  public String name() {
    return "configuration";
  }

  @Override
  public String rule() {
    return "configuration";
  }

  @Override
  public List<byte[]> samples() throws IOException {
    return Samples.files(name -> name.equals("jbake.properties"));
  }

  @Override
  public void take(byte[] input) throws IOException {
    MemoryEdition.make(Map.of("jbake.properties", input, "content/article/1-one.md", TEXT));
  }
}
