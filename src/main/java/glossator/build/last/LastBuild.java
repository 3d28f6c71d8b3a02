package glossator.build.last;

import glossator.bake.BakedPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a build was made of and what it made. Where anything is in doubt, nothing is
 * remembered: the build is done again.
 *
 * <p>Inputs are known by sums of their contents, since a file may change and keep its size and
 * time; the site by sizes and all the times that the system keeps of its files.
 */
public final class LastBuild {
  private final RecordFile file;
  private final PagesFile pages;
  private final Inputs inputs;
  private final byte[] before;
  private final CompletableFuture<String> key;
  private RecordFile.@Nullable Entry standing;
  private boolean looked;

  /**
   * What a build is made of, and where it goes.
   *
   * @param output the folder of the site
   * @param options what else decides on the site and the messages
   * @param files that are read, and folders with all that is in them; need not exist
   * @param templates those of them that decide on what is made of a view
   */
  public record Inputs(Path output, List<String> options, List<Path> files, List<Path> templates) {}

  private LastBuild(Path folder, Inputs inputs) throws IOException {
    this.file = new RecordFile(folder);
    this.pages = new PagesFile(folder);
    this.inputs = inputs;
    FileList files = FileList.of(inputs.files());
    this.before = files.stamps();
    this.key = CompletableFuture.supplyAsync(() -> key(files));
  }

  /**
   * Looks at what a build will read, before it does.
   *
   * @param folder where the record is kept; may be deleted at any time
   * @return empty when they cannot be known for certain
   */
  public static Optional<LastBuild> of(Path folder, Inputs inputs) {
    try {
      return Optional.of(new LastBuild(folder, inputs));
    } catch (IOException | UncheckedIOException unknowable) {
      return Optional.empty();
    }
  }

  /** What was said when just this was built; empty when it was not, or the site is another. */
  public Optional<Outcome> outcome() {
    try {
      Optional<RecordFile.Entry> entry = standing();
      return entry.isPresent() && entry.get().key().equals(key.join())
          ? entry.map(RecordFile.Entry::outcome)
          : Optional.empty();
    } catch (IOException | UncheckedIOException | CompletionException unknowable) {
      return Optional.empty();
    }
  }

  /** What pages were made of that stand as they were left; none where that is in doubt. */
  public BakedPages pages() {
    try {
      Optional<RecordFile.Entry> entry = standing();
      return entry.isPresent() ? pages.read(templates(), entry.get().site()) : BakedPages.NONE;
    } catch (IOException | UncheckedIOException unknowable) {
      return BakedPages.NONE;
    }
  }

  /**
   * Keeps what a build that is over has to say, unless something was changed in its course.
   *
   * @param made what the pages of its site are made of
   */
  public void remember(Outcome outcome, BakedPages made) {
    try {
      String all = key.join();
      if (Arrays.equals(before, FileList.of(inputs.files()).stamps())) {
        String site = site();
        pages.write(templates(), site, made);
        file.write(new RecordFile.Entry(all, site, outcome));
      }
    } catch (IOException | UncheckedIOException | CompletionException unknowable) {
      // The next build is done again.
    }
  }

  /** What was remembered of the site that stands. */
  private Optional<RecordFile.Entry> standing() throws IOException {
    if (!looked) {
      looked = true;
      Optional<RecordFile.Entry> entry = file.read();
      standing = entry.isPresent() && entry.get().site().equals(site()) ? entry.get() : null;
    }
    return Optional.ofNullable(standing);
  }

  private String site() throws IOException {
    return HexFormat.of().formatHex(FileList.of(List.of(inputs.output())).stamps());
  }

  private String key(FileList files) {
    try {
      return sum(inputs.files(), files);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String templates() throws IOException {
    return sum(inputs.templates(), FileList.of(inputs.templates()));
  }

  private String sum(List<Path> places, FileList files) throws IOException {
    Sum sum = new Sum().add(Program.identity()).add(inputs.output().toString());
    sum.add(inputs.options().size());
    inputs.options().forEach(sum::add);
    places.forEach(place -> sum.add(place.toString()));
    return HexFormat.of().formatHex(sum.add(files.contents()).bytes());
  }
}
