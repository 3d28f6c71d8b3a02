package glossator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import glossator.build.FreshPage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers with the files of the site, as a host of plain files does, and with the preview's own.
 */
final class SiteHandler {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final String PAGE = ".html";
  private static final String INDEX = "index.html";
  private static final String MISSING = "404.html";
  private static final String NOTHING =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Not there</title>
      <body>
      <p>There is no such page in the site.</p>
      </body>
      </html>
      """;
  private static final String NO_SITE =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>In the making</title>
      <body>
      <p>There is no site yet. It shows itself here as soon as it is made.</p>
      </body>
      </html>
      """;

  private final Supplier<SiteFolder> site;
  private final NewerPages newer;
  private final AskedPages asked;

  /**
   * The site as it stands.
   *
   * @param folder of its files
   * @param version of it
   */
  record SiteFolder(Path folder, String version) {}

  /** Gives pages as they will stand in the site, while they do not yet. */
  interface NewerPages {
    /**
     * A page that is newer than its file.
     *
     * @param address its path in the site
     * @return empty when its file is as it should be
     */
    Optional<FreshPage> of(String address) throws InterruptedException;
  }

  /**
   * @param site gives what is served now
   * @param newer gives pages that are newer than their files
   * @param asked is told of pages that are asked for
   */
  SiteHandler(Supplier<SiteFolder> site, NewerPages newer, AskedPages asked) {
    this.site = site;
    this.newer = newer;
    this.asked = asked;
  }

  /** Answers a request for a file. */
  void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = String.valueOf(exchange.getRequestURI().getPath());
      if (path.startsWith(PreviewFiles.FOLDER)) {
        own(path.substring(PreviewFiles.FOLDER.length()), exchange);
        return;
      }
      // Asked first: a page may be newer than the version that it is told, never older.
      SiteFolder now = site.get();
      String address = path.replaceFirst("^/+", "");
      Optional<Path> file = file(now.folder(), address);
      if (file.isPresent() && answeredNewer(address, now, exchange)) {
        return;
      }
      if (file.isPresent() && Files.isDirectory(file.get())) {
        folder(path, address, file.get(), now, exchange);
      } else if (file.isPresent() && Files.isRegularFile(file.get())) {
        send(200, file.get(), address, now.version(), exchange);
      } else {
        missing(now, exchange);
      }
    }
  }

  /** Whether a page is newer than its file, and was answered with. */
  private boolean answeredNewer(String path, SiteFolder now, HttpExchange exchange)
      throws IOException {
    String address = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    if (!address.endsWith(PAGE)) {
      return false;
    }
    asked.add(address);
    Optional<FreshPage> fresh;
    try {
      fresh = newer.of(address);
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return false;
    }
    if (fresh.isEmpty()) {
      return false;
    }
    Optional<byte[]> bytes = fresh.get().bytes();
    if (bytes.isPresent()) {
      body(200, ServedPage.of(bytes.get(), address, now.version()), exchange);
    } else {
      missing(now, exchange);
    }
    return true;
  }

  /** The file of an address; empty when the address leads out of the site or to what is hidden. */
  private static Optional<Path> file(Path folder, String address) {
    try {
      Path file = folder.resolve(address).normalize();
      boolean inside = file.startsWith(folder.normalize());
      for (Path part : inside ? folder.relativize(file) : file) {
        inside = inside && !part.toString().startsWith(".");
      }
      return inside ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }

  private static void folder(
      String path, String address, Path folder, SiteFolder now, HttpExchange exchange)
      throws IOException {
    Path index = folder.resolve(INDEX);
    if (!Files.isRegularFile(index)) {
      missing(now, exchange);
    } else if (path.endsWith("/")) {
      send(200, index, address + INDEX, now.version(), exchange);
    } else {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
      exchange.sendResponseHeaders(301, -1);
    }
  }

  private static void missing(SiteFolder now, HttpExchange exchange) throws IOException {
    Path file = now.folder().resolve(MISSING);
    if (Files.isRegularFile(file)) {
      send(404, file, MISSING, now.version(), exchange);
    } else {
      String page = Files.isDirectory(now.folder()) ? NOTHING : NO_SITE;
      body(404, ServedPage.of(page.getBytes(UTF_8), MISSING, now.version()), exchange);
    }
  }

  private static void send(
      int status, Path file, String address, String version, HttpExchange exchange)
      throws IOException {
    boolean page = file.getFileName().toString().endsWith(PAGE);
    byte[] bytes;
    FileTime changed;
    try {
      changed = Files.readAttributes(file, BasicFileAttributes.class).lastModifiedTime();
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException gone) {
      body(404, ServedPage.of(NOTHING.getBytes(UTF_8), MISSING, version), exchange);
      return;
    }
    Headers headers = exchange.getResponseHeaders();
    // A page holds the version that it belongs to, so that it is another one in each.
    String tag = Long.toHexString(changed.toMillis()) + "-" + Integer.toHexString(bytes.length);
    headers.set("ETag", "\"" + (page ? version + "-" : "") + tag + "\"");
    headers.set("Last-Modified", HTTP_DATE.format(changed.toInstant()));
    if (status == 200 && isKnown(exchange.getRequestHeaders(), headers)) {
      headers.set("Cache-Control", "no-cache");
      exchange.sendResponseHeaders(304, -1);
    } else if (page) {
      body(status, ServedPage.of(bytes, address, version), exchange);
    } else {
      body(status, MediaTypes.of(address), List.of(bytes), exchange);
    }
  }

  /** Whether the browser has the file as it is (RFC 9110, 13.1.2). */
  private static boolean isKnown(Headers asked, Headers answered) {
    String known = asked.getFirst("If-None-Match");
    String tag = String.valueOf(answered.getFirst("ETag"));
    return known != null && List.of(known.split("\\s*,\\s*", -1)).contains(tag);
  }

  private static void own(String name, HttpExchange exchange) throws IOException {
    Optional<String> type = PreviewFiles.type(name);
    if (type.isPresent()) {
      body(200, type.get(), List.of(PreviewFiles.read(name)), exchange);
    } else {
      exchange.sendResponseHeaders(404, -1);
    }
  }

  private static void body(int status, ServedPage page, HttpExchange exchange) throws IOException {
    body(status, MediaTypes.HTML, page.parts(), exchange);
  }

  private static void body(int status, String type, List<byte[]> parts, HttpExchange exchange)
      throws IOException {
    long length = parts.stream().mapToLong(part -> part.length).sum();
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, length == 0 ? -1 : length);
    OutputStream out = exchange.getResponseBody();
    for (byte[] part : parts) {
      out.write(part);
    }
  }
}
