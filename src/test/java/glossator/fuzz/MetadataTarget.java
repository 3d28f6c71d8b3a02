package glossator.fuzz;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What stands above the text of a document, in a file of each kind. */
final class MetadataTarget implements FuzzTarget {
  private static final List<String> PATHS =
      List.of(
          "content/people/anna-vesterlund.md",
          "content/events/storm.md",
          "content/places/lind-harbour.md",
          "content/organisations/pilots.md",
          "content/works/voyage.md",
          "content/terms/tide.md",
          "content/article/1-arrival.md",
          "content/threads/lateness.md",
          "content/pages/about.md",
          "content/changes.md",
          "content/index.md",
          "content/commentary/1-arrival.md");

  @Override
  public String name() {
    return "metadata";
  }

  @Override
  public String rule() {
    return "document";
  }

  @Override
  public List<byte[]> samples() throws IOException {
    return Samples.files(name -> name.endsWith(".md"));
  }

  @Override
  public void take(byte[] input) throws IOException {
    int kind = input.length == 0 ? 0 : Math.floorMod(input[input.length / 2], PATHS.size());
    MemoryEdition.make(Map.of(PATHS.get(kind), input));
  }
}
