package glossator.bench;

import glossator.build.EditionSession;
import glossator.progress.Progress;
import glossator.serve.Preview;
import glossator.serve.PreviewListener;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

  /** From one save to the next, in ms. */
  private static final int BETWEEN = 150;

  private record Outcome(EditionSession.Update update, long at) {}

  private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
  private final BlockingQueue<Long> settled = new LinkedBlockingQueue<>();
  private volatile long gathered;
  private final RebuildEdits edits;
  private OpenPage page = new OpenPage("");

  private RebuildRun(Path root) {
    this.edits = new RebuildEdits(root);
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]).toAbsolutePath();
    int edits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
    List<RebuildEdits.Kind> kinds =
        arguments.length > 2
            ? Arrays.stream(arguments)
                .skip(2)
                .map(each -> RebuildEdits.Kind.valueOf(each.toUpperCase(Locale.ROOT)))
                .toList()
            : List.of(RebuildEdits.Kind.values());
    RebuildRun run = new RebuildRun(root);
    EditionSession session = new EditionSession(root, Optional.empty(), Progress.SILENT);
    try (Preview preview = Preview.start(session, 0, run)) {
      Thread follower = new Thread(() -> follow(preview), "follower");
      follower.setDaemon(true);
      follower.start();
      run.outcomes.clear(); // of the first build, which has ended
      run.page = new OpenPage(preview.address().toString().replace("localhost", "127.0.0.1"));
      run.page.listen();
      for (int i = 0; i < WARMING; i++) {
        run.edit(RebuildEdits.Kind.PARAGRAPH);
        run.edit(RebuildEdits.Kind.METADATA);
      }
      for (RebuildEdits.Kind kind : kinds) {
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

  private void measure(RebuildEdits.Kind kind, int edits, PrintStream out) throws Exception {
    List<Double> taken = new ArrayList<>();
    List<Double> pages = new ArrayList<>();
    List<Double> gathering = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    int files = 0;
    for (int i = 0; i < edits; i++) {
      Measured measured = edit(kind);
      taken.add(measured.told());
      pages.add(measured.pages());
      gathering.add(measured.gathering());
      all.add(measured.all());
      files += measured.files();
    }
    taken.sort(null);
    pages.sort(null);
    gathering.sort(null);
    all.sort(null);
    out.printf(
        Locale.ROOT,
        "%-10s told: median %7.1f ms, 95th %7.1f ms; all its pages: %7.1f, %7.1f ms; with what gathers all: %7.1f, %7.1f ms; everything: %7.1f ms; %d files%n",
        kind.name().toLowerCase(Locale.ROOT),
        taken.get(edits / 2),
        taken.get((int) Math.ceil(edits * 0.95) - 1),
        pages.get(edits / 2),
        pages.get((int) Math.ceil(edits * 0.95) - 1),
        gathering.get(edits / 2),
        gathering.get((int) Math.ceil(edits * 0.95) - 1),
        all.get(edits / 2),
        files / edits);
  }

  /**
   * Times, in ms.
   *
   * @param told until an open page that shows the change was told of it
   * @param pages until all pages that show a part of the edition each were on disk
   * @param gathering until those that gather all of it were as well
   * @param all until everything was
   */
  private record Measured(double told, double pages, double gathering, double all, int files) {}

  /** Makes an edit, waits until it is told, and takes it back. */
  private Measured edit(RebuildEdits.Kind kind) throws Exception {
    RebuildEdits.Edit edit = edits.of(kind);
    byte @Nullable [] before = Files.exists(edit.file()) ? Files.readAllBytes(edit.file()) : null;
    page.open(edit.page());
    if (kind == RebuildEdits.Kind.TYPING) {
      Files.writeString(
          edit.file(), Files.readString(edit.file()).replaceFirst("(?s)\\.\\n", " first.\n"));
      next();
      Thread.sleep(BETWEEN);
    }
    page.forget();
    if (kind != RebuildEdits.Kind.TYPING) {
      Thread.sleep(BETWEEN);
    }
    long start = System.nanoTime();
    edit.make();
    Outcome outcome = next();
    if (!outcome.update().report().done()) {
      throw new IllegalStateException(outcome.update().report().problems().toString());
    }
    long first = page.heardOf(edit.shown(), PATIENCE);
    long end = settled(outcome);
    long gathered = this.gathered;
    edit.takeBack(before);
    settled(next());
    return new Measured(
        (first - start) / MILLISECOND,
        (outcome.at() - start) / MILLISECOND,
        ((gathered > start ? gathered : end) - start) / MILLISECOND,
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
    long at = outcome.at();
    while (outcome.update().pending() && at <= outcome.at()) {
      Long next = settled.poll(PATIENCE, TimeUnit.SECONDS);
      if (next == null) {
        throw new IllegalStateException("nothing was settled");
      }
      at = next;
    }
    return at;
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
  public void gathered(EditionSession.Update update, long nanoseconds) {
    gathered = System.nanoTime();
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
