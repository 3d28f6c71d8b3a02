package glossator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import glossator.build.EditionSession;
import glossator.build.UnusableFolderException;
import glossator.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A preview of a small edition, and what it told. */
public final class RunningPreview implements PreviewListener, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Updates as they ended, with the files that led to them. */
  private final List<EditionSession.Update> updates = new CopyOnWriteArrayList<>();

  private final List<String> hindrances = new CopyOnWriteArrayList<>();
  private final Path edition;
  private final Preview preview;
  private final Thread follower;

  private RunningPreview(Path edition, int port) throws IOException, UnusableFolderException {
    this.edition = edition;
    EditionSession session = new EditionSession(edition, Optional.empty(), Progress.SILENT);
    this.preview = Preview.start(session, port, this);
    this.follower = new Thread(this::follow, "follower");
    follower.setDaemon(true);
    follower.start();
  }

  /** Starts a preview at any port. */
  public static RunningPreview of(Path edition) throws IOException, UnusableFolderException {
    return of(edition, 0);
  }

  /** Starts a preview at a port, or the next that is free. */
  static RunningPreview of(Path edition, int port) throws IOException, UnusableFolderException {
    return new RunningPreview(edition, port);
  }

  /** Writes an edition of one person and two paragraphs that name him. */
  public static Path write(Path folder) throws IOException {
    file(folder.resolve("jbake.properties"), "edition.title=The Log\n");
    file(
        folder.resolve("content/article/1-arrival.md"),
        "# Arrival\n\nOle Berg was late.\n\nThe boat was not.\n");
    file(
        folder.resolve("content/people/ole-berg.md"),
        "---\nname: Ole Berg\nsummary: A pilot.\n---\n\nHe slept.\n");
    file(folder.resolve("assets/css/own.css"), "p { margin: 0 }\n");
    return folder;
  }

  /** Writes a file, and the folders that it stands in. */
  public static void file(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void follow() {
    try {
      preview.run();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where the site is; by number, since not every browser of a test knows the name. */
  public String url(String address) {
    return preview.address().toString().replace("localhost", "127.0.0.1") + address;
  }

  int port() {
    return preview.address().getPort();
  }

  List<EditionSession.Update> updates() {
    return updates;
  }

  List<String> hindrances() {
    return hindrances;
  }

  /** A connection to the server. */
  Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port());
  }

  /** The answer to a request as it is written, in ISO 8859-1. */
  String ask(String method, String path, String... headers) throws IOException {
    try (Socket socket = connect()) {
      StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
      for (String header : headers) {
        request.append(header).append("\r\n");
      }
      if (Stream.of(headers).noneMatch(header -> header.startsWith("Host:"))) {
        request.append("Host: localhost:").append(port()).append("\r\n");
      }
      request.append("Connection: close\r\n\r\n");
      socket.getOutputStream().write(request.toString().getBytes(UTF_8));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  String get(String path) throws IOException {
    return ask("GET", path);
  }

  /** Waits for something, and fails when it does not come. */
  public static void until(BooleanSupplier come, String what) throws InterruptedException {
    long start = System.nanoTime();
    while (!come.getAsBoolean()) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        fail("in vain: " + what);
      }
      Thread.sleep(10);
    }
  }

  /** Waits until a page holds some words. */
  void until(String path, String words) throws InterruptedException {
    until(() -> holds(path, words), path + " with “" + words + "”");
  }

  private boolean holds(String path, String words) {
    try {
      return get(path).contains(words);
    } catch (IOException refused) {
      return false;
    }
  }

  Path file(String name) {
    return edition.resolve(name);
  }

  @Override
  public void serving(URI address) {
    assertTrue(address.toString().startsWith("http://localhost:"), address::toString);
  }

  @Override
  public void updated(EditionSession.Update update, Set<Path> files, long nanoseconds) {
    updates.add(update);
  }

  @Override
  public void settled(EditionSession.Update update) {
    updates.add(update);
  }

  @Override
  public void hindered(String message) {
    hindrances.add(message);
  }

  @Override
  public void failed(Exception fault) {
    hindrances.add("fault: " + fault);
  }

  @Override
  public void close() throws IOException {
    preview.close();
    try {
      follower.join(PATIENCE.toMillis());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    assertTrue(!follower.isAlive(), "the preview does not end");
  }
}
