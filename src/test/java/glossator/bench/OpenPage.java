package glossator.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A page of a preview as a browser has it open. */
final class OpenPage {
  private final String address;
  private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();

  /**
   * What it was told.
   *
   * @param at by {@link System#nanoTime}
   */
  private record Told(String state, long at) {
    boolean isOf(String file) {
      String step = state.substring(state.lastIndexOf("\"changed\":") + 1);
      return step.startsWith("changed\":null") || step.contains("\"" + file + "\"");
    }
  }

  /**
   * @param address of the preview
   */
  OpenPage(String address) {
    this.address = address;
  }

  /** Forgets what it was told. */
  void forget() {
    told.clear();
  }

  /**
   * Waits until it is told of a file; what is told late of an edit before is passed by.
   *
   * @param file its path in the site
   * @param patience in s
   * @return when, by {@link System#nanoTime}
   * @throws IllegalStateException when it is not told in that time
   */
  long heardOf(String file, int patience) throws InterruptedException {
    for (Told next = next(patience); next != null; next = next(patience)) {
      if (next.isOf(file)) {
        return next.at();
      }
    }
    throw new IllegalStateException("no page was told of " + file);
  }

  private @Nullable Told next(int patience) throws InterruptedException {
    return told.poll(patience, TimeUnit.SECONDS);
  }

  /** Asks for a page. */
  void open(String page) throws IOException {
    try (InputStream in = URI.create(address + page).toURL().openStream()) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Hears what open pages are told. */
  void listen() {
    Thread listener = new Thread(this::hear, "page");
    listener.setDaemon(true);
    listener.start();
  }

  private void hear() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                URI.create(address + ".preview/events").toURL().openStream(), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("data:")) {
          told.add(new Told(line, System.nanoTime()));
        }
      }
    } catch (IOException ended) {
      // The preview is over.
    }
  }
}
