package glossator.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a folder below {@code /edition/} on a free port of this machine, as simple hosts do. */
final class FolderServer implements AutoCloseable {
  private static final String BELOW = "/edition/";
  private static final String HTML = "text/html; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", HTML,
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "xml", "application/xml; charset=utf-8",
          "txt", "text/plain; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private final Path folder;
  private final HttpServer server;

  FolderServer(Path folder) throws IOException {
    this.folder = folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    // Chromium asks every host for this, unless a page names another.
    server.createContext("/favicon.ico", exchange -> send(exchange, 204, HTML, new byte[0]));
    server.start();
  }

  /** The address of the folder, with a slash at its end. */
  String root() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + BELOW;
  }

  /** Answers with a file, or with the folder's {@code 404.html} as hosts of plain files do. */
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path asked = folder.resolve(path.startsWith(BELOW) ? path.substring(BELOW.length()) : "404");
    if (Files.isDirectory(asked)) {
      asked = asked.resolve("index.html");
    }
    Path missing = folder.resolve("404.html");
    if (Files.isRegularFile(asked)) {
      send(exchange, 200, type(asked), Files.readAllBytes(asked));
    } else if (Files.isRegularFile(missing)) {
      send(exchange, 404, HTML, Files.readAllBytes(missing));
    } else {
      send(exchange, 404, HTML, "Not found".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
