package glossator.build.last;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Remembers what a build was made of and what it made. Where anything is in doubt, nothing is
 * remembered: the build is done again.
 *
 * <p>Inputs are known by sums of their contents, since a file may change and keep its size and
 * time; the site by sizes and all the times that the system keeps of its files.
 */
public final class LastBuild {
  private final RecordFile file;
  private final Path output;
  private final List<String> options;
  private final List<Path> inputs;
  private final byte[] before;
  private final CompletableFuture<String> key;

  private LastBuild(Path folder, Path output, List<String> options, List<Path> inputs)
      throws IOException {
    this.file = new RecordFile(folder);
    this.output = output;
    this.options = options;
    this.inputs = inputs;
    FileList files = FileList.of(inputs);
    this.before = files.stamps();
    this.key = CompletableFuture.supplyAsync(() -> key(files));
  }

  /**
   * Looks at what a build will read, before it does.
   *
   * @param folder where the record is kept; may be deleted at any time
   * @param output the folder of the site
   * @param options what else decides on the site and the messages
   * @param inputs files, and folders with all that is in them; need not exist
   * @return empty when they cannot be known for certain
   */
  public static Optional<LastBuild> of(
      Path folder, Path output, List<String> options, List<Path> inputs) {
    try {
      return Optional.of(new LastBuild(folder, output, options, inputs));
    } catch (IOException | UncheckedIOException unknowable) {
      return Optional.empty();
    }
  }

  /** What was said when just this was built; empty when it was not, or the site is another. */
  public Optional<Outcome> outcome() {
    try {
      Optional<RecordFile.Entry> entry = file.read();
      return entry.isPresent()
              && entry.get().site().equals(site())
              && entry.get().key().equals(key.join())
          ? entry.map(RecordFile.Entry::outcome)
          : Optional.empty();
    } catch (IOException | UncheckedIOException | CompletionException unknowable) {
      return Optional.empty();
    }
  }

  /** Keeps what a build that is over has to say, unless something was changed in its course. */
  public void remember(Outcome outcome) {
    try {
      String made = key.join();
      if (Arrays.equals(before, FileList.of(inputs).stamps())) {
        file.write(new RecordFile.Entry(made, site(), outcome));
      }
    } catch (IOException | UncheckedIOException | CompletionException unknowable) {
      // The next build is done again.
    }
  }

  private String site() throws IOException {
    return HexFormat.of().formatHex(FileList.of(List.of(output)).stamps());
  }

  private String key(FileList files) {
    try {
      Sum sum = new Sum().add(Program.identity()).add(output.toString());
      sum.add(options.size());
      options.forEach(sum::add);
      inputs.forEach(place -> sum.add(place.toString()));
      return HexFormat.of().formatHex(sum.add(files.contents()).bytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
