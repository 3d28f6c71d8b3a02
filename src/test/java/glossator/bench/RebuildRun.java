package glossator.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import glossator.build.EditionSession;
import glossator.progress.Progress;
import glossator.serve.Preview;
import glossator.serve.PreviewListener;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long it takes from a file that is saved to the site on disk that follows and open
 * pages that are told, in a preview as editors have it.
 *
 * <p>Arguments: the folder of a made-up edition (which is changed, and put back), the number of
 * edits of each kind, and kinds when not all of them are wanted.
 */
public final class RebuildRun implements PreviewListener {
  private static final double MILLISECOND = 1e6;
  private static final int PATIENCE = 120;
  private static final int WARMING = 8;

  private record Outcome(EditionSession.Update update, long at) {}

  private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
  private final BlockingQueue<Long> settled = new LinkedBlockingQueue<>();
  private final Path root;
  private final Random random = new Random(6);

  private RebuildRun(Path root) {
    this.root = root;
  }

  /** What editors do. */
  private enum Kind {
    PARAGRAPH,
    NOTE,
    NAME,
    ALIAS,
    TEMPLATE,
    STYLES,
    METADATA,
    DELETED,
    RENAMED
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]).toAbsolutePath();
    int edits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
    List<Kind> kinds =
        arguments.length > 2
            ? Arrays.stream(arguments)
                .skip(2)
                .map(each -> Kind.valueOf(each.toUpperCase(Locale.ROOT)))
                .toList()
            : List.of(Kind.values());
    RebuildRun run = new RebuildRun(root);
    EditionSession session = new EditionSession(root, Optional.empty(), Progress.SILENT);
    try (Preview preview = Preview.start(session, 0, run)) {
      Thread follower = new Thread(() -> follow(preview), "follower");
      follower.setDaemon(true);
      follower.start();
      run.outcomes.take();
      for (int i = 0; i < WARMING; i++) {
        run.edit(Kind.PARAGRAPH);
        run.edit(Kind.METADATA);
      }
      for (Kind kind : kinds) {
        run.measure(kind, edits, System.out);
      }
    }
  }

  private static void follow(Preview preview) {
    try {
      preview.run();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void measure(Kind kind, int edits, PrintStream out) throws Exception {
    List<Double> taken = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    int files = 0;
    for (int i = 0; i < edits; i++) {
      Measured measured = edit(kind);
      taken.add(measured.milliseconds());
      all.add(measured.all());
      files += measured.files();
    }
    taken.sort(null);
    all.sort(null);
    out.printf(
        Locale.ROOT,
        "%-10s median %7.1f ms, 95th %7.1f ms, most %7.1f ms; everything: median %7.1f ms; %d files%n",
        kind.name().toLowerCase(Locale.ROOT),
        taken.get(edits / 2),
        taken.get((int) Math.ceil(edits * 0.95) - 1),
        taken.get(edits - 1),
        all.get(edits / 2),
        files / edits);
  }

  private record Measured(double milliseconds, double all, int files) {}

  /** Makes an edit, waits until it is told, and takes it back. */
  private Measured edit(Kind kind) throws Exception {
    Edit edit = of(kind);
    byte @Nullable [] before = Files.exists(edit.file()) ? Files.readAllBytes(edit.file()) : null;
    Path other = edit.other();
    long start = System.nanoTime();
    if (other != null) {
      Files.move(edit.file(), other);
    } else if (edit.text() == null) {
      Files.delete(edit.file());
    } else {
      Files.createDirectories(edit.file().getParent());
      Files.writeString(edit.file(), edit.text());
    }
    Outcome outcome = next();
    if (!outcome.update().report().done()) {
      throw new IllegalStateException(outcome.update().report().problems().toString());
    }
    long end = settled(outcome);
    if (other != null) {
      Files.move(other, edit.file());
    } else if (before == null) {
      Files.delete(edit.file());
    } else {
      Files.write(edit.file(), before);
    }
    settled(next());
    return new Measured(
        (outcome.at() - start) / MILLISECOND,
        (end - start) / MILLISECOND,
        outcome.update().changed().size());
  }

  private Outcome next() throws InterruptedException {
    Outcome outcome = outcomes.poll(PATIENCE, TimeUnit.SECONDS);
    if (outcome == null) {
      throw new IllegalStateException("nothing was told");
    }
    return outcome;
  }

  /** Waits until everything is done, when that is later than the pages; gives back when. */
  private long settled(Outcome outcome) throws InterruptedException {
    Long at = outcome.update().pending() ? settled.poll(PATIENCE, TimeUnit.SECONDS) : outcome.at();
    if (at == null) {
      throw new IllegalStateException("nothing was settled");
    }
    return at;
  }

  /**
   * An edit.
   *
   * @param text what the file holds then; null when it is deleted or renamed
   * @param other what it is renamed to
   */
  private record Edit(Path file, @Nullable String text, @Nullable Path other) {}

  private Edit of(Kind kind) throws IOException {
    return switch (kind) {
      case PARAGRAPH -> changed(any("article"), "(?s)\\.\\n", " " + word() + ".\n");
      case NOTE -> changed(any("commentary"), "\"}\n", "\"}\n" + word() + " ");
      case NAME -> changed(any("people"), "\nname: ", "\nname: New ");
      case ALIAS -> changed(any("people"), "aliases: \\[", "aliases: [" + frequent() + ", ");
      case METADATA -> changed(any("people"), "summary: ", "summary: " + word() + " ");
      case TEMPLATE ->
          new Edit(
              root.resolve("templates/entity.ftlh"),
              Files.readString(Path.of("templates/entity.ftlh")) + "<!-- " + word() + " -->\n",
              null);
      case STYLES ->
          new Edit(
              root.resolve("assets/css/local.css"),
              "p { margin: 0 }\n/* " + word() + " */\n",
              null);
      case DELETED -> new Edit(unmentioned(), null, null);
      case RENAMED -> {
        Path file = any("people");
        yield new Edit(file, null, file.resolveSibling("renamed-" + file.getFileName()));
      }
    };
  }

  private Edit changed(Path file, String what, String with) throws IOException {
    return new Edit(file, Files.readString(file, UTF_8).replaceFirst(what, with), null);
  }

  private Path any(String folder) throws IOException {
    List<Path> files = files(folder);
    return files.get(random.nextInt(files.size()));
  }

  /** Nobody refers to an entry of a made-up edition but by its name. */
  private Path unmentioned() throws IOException {
    return any("places");
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> list = Files.list(root.resolve("content").resolve(folder))) {
      return list.sorted().toList();
    }
  }

  private String word() {
    return "word" + random.nextInt(1_000_000);
  }

  /** A word that is in nearly every paragraph. */
  private String frequent() throws IOException {
    String text = Files.readString(files("article").get(0), UTF_8);
    return Stream.of(text.split("[^a-z]+"))
        .filter(word -> word.length() > 2)
        .max((one, two) -> Integer.compare(count(text, one), count(text, two)))
        .orElseThrow();
  }

  private static int count(String text, String word) {
    return text.split(" " + word + " ", -1).length;
  }

  @Override
  public void serving(URI address) {
    // Nobody is shown it.
  }

  @Override
  public void updated(EditionSession.Update update, Set<Path> files, long nanoseconds) {
    if (!update.changed().isEmpty()) {
      outcomes.add(new Outcome(update, System.nanoTime()));
    }
  }

  @Override
  public void settled(EditionSession.Update update) {
    if (!update.report().done()) {
      throw new IllegalStateException(update.report().problems().toString());
    }
    settled.add(System.nanoTime());
  }

  @Override
  public void hindered(String message) {
    throw new IllegalStateException(message);
  }

  @Override
  public void failed(Exception fault) {
    throw new IllegalStateException(fault);
  }
}
