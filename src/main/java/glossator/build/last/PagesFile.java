package glossator.build.last;

import glossator.bake.BakedPages;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The file in which a build leaves to the next what the pages of its site were made of. */
final class PagesFile {
  private static final int FORM = 1;

  private final SealedFile file;

  /**
   * @param folder where it is kept; may be deleted at any time
   */
  PagesFile(Path folder) {
    this.file = new SealedFile(folder, "pages");
  }

  /**
   * What was written.
   *
   * @param key what all pages are made of, as it is now
   * @param site the stamps of the site, as they are now
   * @return none where either was another
   */
  BakedPages read(String key, String site) {
    return file.read(in -> pages(in, key, site)).orElse(BakedPages.NONE);
  }

  private static BakedPages pages(DataInputStream in, String key, String site) throws IOException {
    boolean ours =
        in.readInt() == FORM && SealedFile.text(in).equals(key) && SealedFile.text(in).equals(site);
    if (!ours) {
      return BakedPages.NONE;
    }
    Map<String, String> frame = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      frame.put(SealedFile.text(in), SealedFile.text(in));
    }
    List<Set<String>> sets = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Set<String> parts = new TreeSet<>();
      for (int size = in.readInt(); size > 0; size--) {
        parts.add(SealedFile.text(in));
      }
      sets.add(Set.copyOf(parts));
    }
    Map<String, BakedPages.Origin> origins = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      origins.put(
          SealedFile.text(in), new BakedPages.Origin(SealedFile.text(in), sets.get(in.readInt())));
    }
    return new BakedPages(origins, frame);
  }

  /** Writes all of it anew. */
  void write(String key, String site, BakedPages pages) throws IOException {
    file.write(
        out -> {
          out.writeInt(FORM);
          SealedFile.write(key, out);
          SealedFile.write(site, out);
          write(pages, out);
        });
  }

  /** Thousands of pages look at the same parts, which are written once. */
  private static void write(BakedPages pages, DataOutputStream out) throws IOException {
    out.writeInt(pages.frame().size());
    for (Map.Entry<String, String> part : pages.frame().entrySet()) {
      SealedFile.write(part.getKey(), out);
      SealedFile.write(part.getValue(), out);
    }
    Map<Set<String>, Integer> sets = new LinkedHashMap<>();
    pages.origins().values().forEach(each -> sets.putIfAbsent(each.parts(), sets.size()));
    out.writeInt(sets.size());
    for (Set<String> parts : sets.keySet()) {
      out.writeInt(parts.size());
      for (String part : parts) {
        SealedFile.write(part, out);
      }
    }
    out.writeInt(pages.origins().size());
    for (Map.Entry<String, BakedPages.Origin> page : pages.origins().entrySet()) {
      SealedFile.write(page.getKey(), out);
      SealedFile.write(page.getValue().sum(), out);
      out.writeInt(sets.getOrDefault(page.getValue().parts(), 0));
    }
  }
}
