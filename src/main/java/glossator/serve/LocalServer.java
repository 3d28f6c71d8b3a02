package glossator.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * The web server of a preview: for this machine only, and for its own pages only. Other sites that
 * are open in the same browser can neither read it under a name of theirs that leads here (DNS
 * rebinding), nor load its files into pages of theirs.
 */
final class LocalServer implements AutoCloseable {
  private static final Pattern HERE =
      Pattern.compile("(?i)(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[0-9]{1,5})?");

  private static final int LAST_PORT = 65_535;
  private static final int MISDIRECTED = 421;

  private final HttpServer server;
  private final EventStreams events;
  private final ExecutorService threads;

  private LocalServer(HttpServer server, EventStreams events, ExecutorService threads) {
    this.server = server;
    this.events = events;
    this.threads = threads;
  }

  /**
   * Starts a server.
   *
   * @param port the first to be tried; 0 for any that is free
   * @param files answers for the site
   * @param events goes to the pages
   * @throws IOException when no port from this one on is free
   */
  static LocalServer start(int port, SiteHandler files, EventStreams events) throws IOException {
    // Without it, answers wait for the browser's acknowledgement of their first part: 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server = HttpServer.create();
    bind(server, port);
    ExecutorService threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "preview");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", exchange -> guarded(exchange, files::answer));
    server.createContext(
        PreviewFiles.FOLDER + "events", exchange -> guarded(exchange, events::serve));
    server.start();
    return new LocalServer(server, events, threads);
  }

  private static void bind(HttpServer server, int port) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    for (int each = port; ; each++) {
      try {
        server.bind(new InetSocketAddress(here, each), 0);
        return;
      } catch (BindException taken) {
        if (each >= LAST_PORT) {
          throw taken;
        }
      }
    }
  }

  private interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  private static void protect(HttpExchange exchange) {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "SAMEORIGIN");
  }

  private static void guarded(HttpExchange exchange, Handler handler) throws IOException {
    protect(exchange);
    String host = exchange.getRequestHeaders().getFirst("Host");
    String method = exchange.getRequestMethod();
    if (host == null || !HERE.matcher(host).matches()) {
      refuse(MISDIRECTED, exchange);
    } else if (!method.equals("GET") && !method.equals("HEAD")) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      refuse(405, exchange);
    } else {
      handler.answer(exchange);
    }
  }

  private static void refuse(int status, HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, -1);
    }
  }

  /** Where the site is. */
  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    events.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
