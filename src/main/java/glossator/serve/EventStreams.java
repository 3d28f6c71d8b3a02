package glossator.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Server-sent events to all open pages (HTML, “Server-sent events”). Whoever connects is told the
 * state of things at once, so that nothing is missed while there is no connection.
 */
final class EventStreams {
  /** So often, in seconds, something is sent: that is how a page that is gone is noticed. */
  private static final int PULSE = 15;

  private static final String END = "";

  private final Set<LinkedBlockingQueue<String>> open = ConcurrentHashMap.newKeySet();
  private volatile String last = "";

  /** Tells all pages of a state; they never wait for each other. */
  void tell(SiteState state) {
    String event = "data: " + state.json() + "\n\n";
    last = event;
    open.forEach(each -> each.add(event));
  }

  /** Sends events as long as the page is there. */
  void serve(HttpExchange exchange) throws IOException {
    LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();
    open.add(events);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      send("retry: 500\n\n" + last, out);
      for (Optional<String> event = next(events); ; event = next(events)) {
        if (event.isPresent() && event.get().equals(END)) {
          return;
        }
        send(event.orElse(": still here\n\n"), out);
      }
    } finally {
      open.remove(events);
    }
  }

  private static Optional<String> next(LinkedBlockingQueue<String> events) {
    try {
      return Optional.ofNullable(events.poll(PULSE, TimeUnit.SECONDS));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.of(END);
    }
  }

  private static void send(String event, OutputStream out) throws IOException {
    out.write(event.getBytes(UTF_8));
    out.flush();
  }

  /** Ends all of them. */
  void close() {
    open.forEach(each -> each.add(END));
  }
}
