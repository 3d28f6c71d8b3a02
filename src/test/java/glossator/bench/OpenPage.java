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

/** A page of a preview as a browser has it open. */
final class OpenPage {
  private final String address;
  private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();

  /**
   * @param address of the preview
   */
  OpenPage(String address) {
    this.address = address;
  }

  /** When it was told of something, by {@link System#nanoTime}. */
  BlockingQueue<Long> told() {
    return told;
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
          told.add(System.nanoTime());
        }
      }
    } catch (IOException ended) {
      // The preview is over.
    }
  }
}
